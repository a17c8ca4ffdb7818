package draad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short sentences and everybody's words, in whatever the product says to a customer. */
@DisplayName("K8: every text for customers has short sentences and no words of the bank's own, in both languages")
class EveryTextForCustomersIsPlainTest {

    private final PlainWords plain = new PlainWords();

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("forms", TextsForCustomers.forms()),
                arguments("letters", TextsForCustomers.letters()),
                arguments("messages of contact moments", TextsForCustomers.moments()),
                arguments("questions and answers", TextsForCustomers.questions()),
                arguments("words on the pages", TextsForCustomers.messages()),
                arguments("what rules say", TextsForCustomers.rules()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aCustomerUnderstandsAtOnce(String kind, List<CustomersText> texts) {
        var wrong = texts.stream().flatMap(text -> plain.wrongIn(text).stream()).toList();

        assertThat(texts).as(kind).hasSizeGreaterThan(20);
        assertThat(wrong).as(kind).isEmpty();
    }

    @Test
    void aLongSentenceIsFound() {
        var long21 = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
                + " zeventien achttien negentien twintig eenentwintig.";

        assertThat(plain.wrongIn(new CustomersText("here", "nl", long21))).hasSize(1);
        assertThat(plain.wrongIn(new CustomersText("here", "nl", long21.replace(" elf", ". Elf"))))
                .isEmpty();
    }

    @Test
    void aWordOfTheBanksOwnIsFoundInItsLanguageOnly() {
        assertThat(plain.wrongIn(new CustomersText("here", "nl", "Indien u wilt.")))
                .singleElement()
                .asString()
                .contains("\"als\"");
        assertThat(plain.wrongIn(new CustomersText("here", "en", "Indien u wilt.")))
                .isEmpty();
        assertThat(plain.wrongIn(new CustomersText("here", "nl", "Zij dachten aan echtere dingen.")))
                .isEmpty();
    }
}
