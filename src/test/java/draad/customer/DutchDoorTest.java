package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.shared.PostalAddress;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DutchDoorTest {

    @Property
    void whatSomebodyTypesHasTheKeyOfTheAddress(
            @ForAll @IntRange(min = 1000, max = 9999) int digits,
            @ForAll @CharRange(from = 'a', to = 'r') @StringLength(2) String letters,
            @ForAll @IntRange(min = 1, max = 99999) int number,
            @ForAll @CharRange(from = 'A', to = 'z') @StringLength(max = 1) String addition) {
        var letter = addition.matches("[A-Za-z]?") ? addition : "";
        var address = new PostalAddress("Laan", "" + number, letter, digits + " " + letters, "Zwolle", "NL");

        var typed = DutchDoor.parse(digits + letters.toUpperCase(Locale.ROOT) + ", " + number + " " + letter);

        assertThat(typed.orElseThrow().key()).isEqualTo(address.key());
    }
}
