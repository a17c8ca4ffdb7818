package draad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNumbersAsPeopleReadThemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NL20DRAD0300000008                    | NL20 DRAD 0300 0000 08
            Er staat geld op NL20DRAD0300000008.  | Er staat geld op NL20 DRAD 0300 0000 08.
            Er staat niets op.                    | Er staat niets op.
            Zaak 7Q2-M0K-TX9 van 100-000-008      | Zaak 7Q2-M0K-TX9 van 100-000-008
            BE68539007547034 en NL20DRAD0300000008| BE68 5390 0754 7034 en NL20 DRAD 0300 0000 08
            """)
    void anAccountNumberStandsInGroupsOfFour(String written, String read) {
        assertThat(Ibans.readable(written)).isEqualTo(read);
    }
}
