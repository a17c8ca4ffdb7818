package draad.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class IbanTest {

    @Property
    void whatTheBankGivesOutPassesItsOwnCheckHoweverItIsTyped(@ForAll @LongRange(max = 9_999_999_999L) long number) {
        var iban = Iban.dutch("DRAD", number);

        var typed = iban.text().toLowerCase(Locale.ROOT).replaceAll("(....)", "$1 ");

        assertThat(Iban.parse(typed)).contains(iban);
        assertThat(iban.text()).hasSize(18).startsWith("NL").contains("DRAD");
    }

    @Property
    void everyWrongDigitIsNoticed(
            @ForAll @LongRange(max = 9_999_999_999L) long number,
            @ForAll @IntRange(min = 8, max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int error) {
        var typed = new StringBuilder(Iban.dutch("DRAD", number).text());

        typed.setCharAt(place, (char) ('0' + (typed.charAt(place) - '0' + error) % 10));

        assertThat(Iban.parse(typed.toString())).isEmpty();
    }
}
