package draad.form;

import static org.assertj.core.api.Assertions.assertThat;

import draad.shared.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A designer hands in a form that is not right. */
class FormCheckTest {

    private static final String PATH = "forms/household/family-budget.form";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown-type  | code     | {\"type\": \"textfield\", \"key\": \"code\" | {\"type\": \"iframe\", \"key\": \"code\"",
                "duplicate-key | name     | \"key\": \"code\"                | \"key\": \"name\"",
                "key           | first name | \"key\": \"name\"              | \"key\": \"first name\"",
                "hide          | mooring  | =home != \\\"boat\\\"            | =home !!= \\\"boat",
                "no-example    | name     | , \"example\": \"Sanne\"         | ",
                "no-dutch      | name     | \"label_nl\": \"Naam\", \"example\" | \"example\"",
                "no-dutch      | home     | , \"option_nl_boat\": \"Boot\"   | ",
                "no-dutch      | code     | , \"patternWords_nl\": \"Gebruik drie hoofdletters.\" | ",
                "no-dutch      | t        | \"text_nl\": \"# Gezins*budget*\" | \"x\": \"y\"",
                "no-english    | name     | \"label\": \"Name\"              | \"label\": \" \"",
                "pattern-words | code     | \"patternWords\": \"Use three capital letters.\", \"patternWords_nl\": \"Gebruik drie hoofdletters.\" | \"example_nl\": \"ABC\"",
                "pattern       | code     | ^[A-Z]{3}$                       | ^[A-Z{3}$",
                "format        | account  | \"format\": \"iban\"             | \"format\": \"creditcard\"",
                "format        | phone    | \"format\": \"phone\"            | \"format\": \"money\"",
                "wrong-example | account  | NL91ABNA0417164300               | NL00ABNA0417164300",
                "wrong-example | since    | \"example\": \"-P1Y\"            | \"example\": \"P1Y\"",
                "day           | since    | \"latest\": \"P0D\"              | \"latest\": \"today\"",
                "only-dates    | since    | \"subtype\": \"date\"            | \"subtype\": \"time\"",
                "limit         | children | \"max\": 20                      | \"max\": \"=most\"",
                "option-value  | home     | \"value\": \"boat\"              | \"value\": \"house\"",
                "no-options    | costs    | [{\"label\": \"Food\", \"value\": \"food\"}, {\"label\": \"Travel\", \"value\": \"travel\"}] | []",
                "whole-number  | loans    | \"maxItems\": \"3\"              | \"maxItems\": \"few\"",
                "id            | ``       | \"id\": \"family-budget\"        | \"id\": \"other\"",
                "no-title      | ``       | # Family *budget*                | Family budget",
                "assurance     | name     | \"example\": \"Sanne\"           | \"example\": \"Sanne\", \"assurance\": \"very\"",
                "no-json       | ``       | \"type\": \"default\",           | \"type\" \"default\",",
                "no-form       | ``       | \"components\": [\\n    {\"type\": \"text\" | \"parts\": [\\n    {\"type\": \"text\"",
            })
    void theFormIsRefusedWithTheReason(String code, String field, String from, String to) {
        var source = changed(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));

        var read = FormExamples.read(PATH, source);

        assertThat(read.form()).isEmpty();
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.elementId()).isEqualTo(field);
            assertThat(finding.isError()).isTrue();
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.mend()).isNotBlank();
        });
    }

    @Test
    void aMisspeltPropertyIsAWarningOnly() {
        var source = changed("\"example\": \"Sanne\"", "\"example\": \"Sanne\", \"exampel\": \"x\"");

        var read = FormExamples.read(PATH, source);

        assertThat(read.form()).isPresent();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("unknown-property");
    }

    @Test
    void theDesignerReadsItInTheirOwnLanguage() {
        var source = changed("\"label_nl\": \"Naam\", ", "");

        var findings = new FormCheck(FormExamples.TODAY).check(PATH, source, Locale.forLanguageTag("nl"));

        assertThat(findings)
                .extracting(Finding::message, Finding::mend)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "De Nederlandse woorden ontbreken.", "Voeg de eigenschap label_nl toe."));
    }

    @Test
    void aFileInTheWrongPlaceIsRefused() {
        var findings = List.of("forms/Budget.form", "forms/a/b/c.form", "forms/Household/family-budget.form").stream()
                .flatMap(path -> FormExamples.read(path, FormExamples.familyBudgetSource()).findings().stream());

        assertThat(findings).hasSize(3).extracting(Finding::code).containsOnly("path");
    }

    @Test
    void theVersionFollowsTheContent() {
        var same = FormExamples.familyBudget().version();

        var other = FormExamples.read(PATH, changed("Sanne", "Sannah"))
                .form()
                .orElseThrow()
                .version();

        assertThat(FormExamples.familyBudget().version()).isEqualTo(same);
        assertThat(other).isNotEqualTo(same);
    }

    private static String changed(String from, String to) {
        var source = FormExamples.familyBudgetSource();
        assertThat(source).contains(from);
        return source.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }
}
