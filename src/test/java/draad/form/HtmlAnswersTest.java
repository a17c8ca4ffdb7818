package draad.form;

import static draad.form.FormExamples.EN;
import static draad.form.FormExamples.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People fill in a plain page, and write numbers and dates in the way of their language. */
class HtmlAnswersTest {

    private final Form form = FormExamples.familyBudget();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nl; 1.234,56; 1234.56", "nl; 1234,5; 1234.50", "nl; 1.234; 1234.00", "nl; € 950,-; 950.00",
                        "nl; 1234.56; 1234.56",
                "en; 1,234.56; 1234.56", "en; 1234.56; 1234.56", "en; 1,234; 1234.00", "en; 1.234.567; 1234567.00",
                        "nl; -12,50; -12.50",
                "nl; 1,2,3; 1,2,3", "nl; veel; veel", "nl; 1.23,45; 1.23,45", "nl; 0,125; 0.125", "nl; 12,3456; 12.3456"
            })
    void anAmountIsReadAsItIsTyped(String language, String typed, String read) {
        var locale = Locale.forLanguageTag(language);

        var data = form.fromHtml(Map.of("rent", List.of(typed)), locale);

        assertThat(data).containsEntry("rent", read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"nl; 3,85; 3.85", "nl; 1.234; 1234", "nl; 1,234; 1.234", "en; 1.234; 1.234", "en; 3.85%; 3.85"})
    void inANumberTheLanguageDecides(String language, String typed, String read) {
        var data = form.fromHtml(Map.of("share", List.of(typed)), Locale.forLanguageTag(language));

        assertThat(data.get("share")).hasToString(read);
    }

    @Test
    void anEmptyControlTakesTheAnswerAwayAndAnAbsentOneLeavesIt() {
        var posted = Map.of("name", List.of(""), "_agree", List.of(""), "_costs", List.of(""), "home", List.of("boat"));

        var data = form.fromHtml(posted, NL);

        assertThat(data)
                .containsEntry("name", null)
                .containsEntry("agree", false)
                .containsEntry("costs", List.of());
        assertThat(data).containsEntry("home", "boat").hasSize(4);
    }

    @Test
    void datesMayBeTypedInTheDutchWay() {
        assertThat(form.fromHtml(Map.of("since", List.of("1-2-2020")), NL)).containsEntry("since", "2020-02-01");
        assertThat(form.fromHtml(Map.of("since", List.of("2020-02-01")), NL)).containsEntry("since", "2020-02-01");
        assertThat(form.fromHtml(Map.of("since", List.of("tomorrow")), NL)).containsEntry("since", "tomorrow");
    }

    @Test
    void rowsThatStayedEmptyAreNoRows() {
        var posted = Map.of(
                "loans[0].left",
                List.of("1.200"),
                "loans[0].kind",
                List.of("credit"),
                "loans[2].left",
                List.of("  "),
                "_loans[2].kind",
                List.of(""),
                "loans[7].which",
                List.of("aunt"),
                "loans[123456].left",
                List.of("1"),
                "unknown",
                List.of("x"));

        var data = form.fromHtml(posted, NL);

        assertThat(data)
                .isEqualTo(
                        Map.of("loans", List.of(Map.of("kind", "credit", "left", "1200.00"), Map.of("which", "aunt"))));
    }

    @Test
    void whatIsShownInDutchIsReadBackAsTheSame() {
        var answers = form.check(form.examples(NL), NL).data();

        var page = form.shown(answers, NL);
        var posted = form.fromHtml(PackagedFormsTest.parameters(page), NL);

        assertThat(form.check(posted, NL).data()).isEqualTo(answers);
        assertThat(page).anySatisfy(field -> {
            assertThat(field.name()).isEqualTo("rent");
            assertThat(field.value()).isEqualTo("950,00");
            assertThat(field.prefix()).isEqualTo("€");
        });
    }

    @Test
    void anInvalidDraftIsShownAsItWasTyped() {
        var draft = Map.of("rent", "veel", "share", "half", "costs", Arrays.asList("food", null));

        var page = form.shown(draft, EN);

        assertThat(page)
                .filteredOn(field -> field.name().equals("rent"))
                .extracting(Shown::value)
                .containsExactly("veel");
    }
}
