package draad.form;

import static draad.form.FormExamples.EN;
import static draad.form.FormExamples.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody answers something that cannot be, and reads what is wrong and how to mend it. */
class WrongAnswersTest {

    private final Form form = FormExamples.familyBudget();

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                arguments("name", "S", "too-short", "at least 2", "minstens 2"),
                arguments("name", "S".repeat(21), "too-long", "at most 20", "hoogstens 20"),
                arguments("name", 12, "text", "must be text", "moet tekst zijn"),
                arguments("name", Map.of("a", 1), "text", "must be text", "moet tekst zijn"),
                arguments("name", "\u0000 ", "required", "still empty", "nog leeg"),
                arguments("code", "abc", "pattern", "three capital letters", "drie hoofdletters"),
                arguments("account", "NL92ABNA0417164300", "iban", "account number", "rekeningnummer"),
                arguments("account", "hello", "iban", "account number", "rekeningnummer"),
                arguments("postcode", "3511 SS", "postcode", "Dutch postcode", "Nederlandse postcode"),
                arguments("mail", "sanne", "email", "e-mail address", "e-mailadres"),
                arguments("phone", "12345", "phone", "phone number", "telefoonnummer"),
                arguments("children", 2.5, "whole-number", "whole number", "heel getal"),
                arguments("children", "2", "whole-number", "whole number", "heel getal"),
                arguments("children", 21, "too-high", "20 or less", "20 of minder"),
                arguments("children", Double.POSITIVE_INFINITY, "whole-number", "whole number", "heel getal"),
                arguments("children", new BigDecimal("1e999999"), "whole-number", "whole number", "heel getal"),
                arguments("share", 12.345, "decimals", "at most 2", "hoogstens 2"),
                arguments("share", 100.5, "too-high", "100% or less", "100% of minder"),
                arguments("rent", "0.50", "too-low", "€ 1.00 or more", "€ 1,00 of meer"),
                arguments("rent", "5000.01", "too-high", "€ 5,000.00 or less", "€ 5.000,00 of minder"),
                arguments("rent", "1,5", "money", "amount in euros", "bedrag in euro"),
                arguments("rent", 950, "money", "amount in euros", "bedrag in euro"),
                arguments("since", "2026-02-30", "date", "day that exists", "dag die bestaat"),
                arguments("since", "1999-12-31", "too-early", "1 January 2000", "1 januari 2000"),
                arguments("since", "2026-04-01", "too-late", "31 March 2026", "31 maart 2026"),
                arguments("home", "castle", "choice", "House; Boat", "Huis; Boot"),
                arguments("costs", List.of("food", "war"), "choice", "Food; Travel", "Eten; Reizen"),
                arguments("costs", List.of("food", "food"), "twice", "chosen twice", "dubbel gekozen"),
                arguments("costs", "food", "choices", "list", "lijst"),
                arguments("agree", false, "tick", "tick this box", "Vink dit vakje aan"),
                arguments("agree", "yes", "yes-or-no", "true", "waar"),
                arguments("work", "baker", "object", "group", "groep"),
                arguments("loans", "none", "list", "list", "lijst"),
                arguments(
                        "loans",
                        Collections.nCopies(4, Map.of("kind", "credit")),
                        "too-many",
                        "most 3",
                        "hoogstens 3"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void theErrorSaysWhatIsWrong(String key, Object answer, String code, String english, String dutch) {
        var data = FormExamples.examplesWith(form, key, answer);

        var inEnglish = form.check(data, EN).errors();
        var inDutch = form.check(data, NL).errors();

        assertThat(inEnglish).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.field()).isEqualTo(key);
            assertThat(error.message()).contains(english);
        });
        assertThat(inDutch).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).contains(dutch);
        });
    }

    @Test
    void aWrongAnswerInARowIsPointedAtThere() {
        var rows = List.of(Map.of("kind", "credit"), Map.of("kind", "credit", "left", "x"), Map.of("left", "1.00"), 7);
        var data = FormExamples.examplesWith(form, "loans", rows.subList(0, 3));

        var errors = form.check(data, EN).errors();

        assertThat(errors).extracting(FieldError::field).containsExactly("loans[1].left", "loans[2].kind");
    }

    @Test
    void aRowThatIsNoRowIsAnErrorToo() {
        var data = FormExamples.examplesWith(form, "loans", List.of(7));

        var errors = form.check(data, EN).errors();

        assertThat(errors)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("loans[0]", "object"));
    }

    @Test
    void aDraftMissesNothingYetAndStillSaysWhatIsWrong() {
        var data = Map.of("name", "S", "loans", List.of(Map.of("left", "12.00")));

        var errors = form.checkDraft(data, EN).errors();

        assertThat(errors).extracting(FieldError::field).containsExactly("name");
    }

    @Test
    void oneAnswerCanBeCheckedByItself() {
        assertThat(form.checkField("loans[1].left", "x", NL))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("loans[1].left", "money"));

        assertThat(form.checkField("work.employer", "Bakery", NL)).isEmpty();
        assertThat(form.checkField("name", " ", NL))
                .extracting(FieldError::code)
                .containsExactly("required");
        assertThat(form.checkField("nothing", "x", NL)).isEmpty();
    }

    @Test
    void anAnswerIsKeptInItsOneSpelling() {
        var data = FormExamples.examplesWith(form, "account", " nl91 abna 0417 1643 00 ");
        data.putAll(Map.of(
                "postcode", "3511ab", "rent", "950.5", "share", 12.50, "children", 2.0, "phone", "06-12 34 56 78"));

        var checked = form.check(data, EN);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.data())
                .containsEntry("account", "NL91ABNA0417164300")
                .containsEntry("postcode", "3511 AB")
                .containsEntry("rent", "950.50")
                .containsEntry("share", new BigDecimal("12.5"))
                .containsEntry("children", 2L)
                .containsEntry("phone", "0612345678");
    }
}
