package draad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import draad.shared.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data of a case in a letter, as people write them. */
class DatumWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "328073.00; € 328,073; € 328.073",
                "1485.96; € 1,485.96; € 1.485,96",
                "2026-12-13; 13 December 2026; 13 december 2026",
                "2026-02-30; 2026-02-30; 2026-02-30",
                "annuity; annuity; annuity",
                "10; 10; 10"
            })
    void textIsReadForWhatItIs(String datum, String english, String dutch) {
        var words = DatumWords.of(datum);

        assertThat(words).contains(new Text(english, dutch));
    }

    @Test
    void numbersAreWrittenAsShortAsTheyAre() {
        var words = DatumWords.of(4.0);

        assertThat(words).contains(new Text("4", "4"));
        assertThat(DatumWords.of(3.85)).contains(new Text("3.85", "3,85"));
    }

    @Test
    void whatWasSaidInBothLanguagesStaysSo() {
        var words = DatumWords.of(Map.of("en", "Your income decides", "nl", "Uw inkomen bepaalt het"));

        assertThat(words).contains(new Text("Your income decides", "Uw inkomen bepaalt het"));
    }

    @Test
    void whatHasNoWordsGivesNone() {
        assertThat(DatumWords.of(null)).isEmpty();
        assertThat(DatumWords.of(" ")).isEmpty();
        assertThat(DatumWords.of(List.of("a"))).isEmpty();
        assertThat(DatumWords.of(Map.of("en", "Only English"))).isEmpty();
    }
}
