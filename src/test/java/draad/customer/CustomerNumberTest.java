package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CustomerNumberTest {

    @Property
    void isReadBackHoweverItIsTyped(@ForAll @LongRange(min = 10_000_000, max = 99_999_999) long sequence) {
        var number = CustomerNumber.following(sequence);

        var typed = number.text().replace('-', ' ');

        assertThat(new CustomerNumber(typed)).isEqualTo(number);
    }

    @Property
    void noticesEveryWrongDigit(
            @ForAll @LongRange(min = 10_000_000, max = 99_999_999) long sequence,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int error) {
        var digits = new StringBuilder(CustomerNumber.following(sequence).text().replace("-", ""));

        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + error) % 10));

        assertThat(CustomerNumber.isNumber(digits.toString())).isFalse();
    }
}
