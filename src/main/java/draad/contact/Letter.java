package draad.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import draad.shared.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the bank tells a customer, word for word; the same on paper, by e-mail and on the customer's own pages.
 *
 * @param addressee the lines in the window: the name, and the address when it goes by post
 * @param reference the case
 * @param code by which the letter is recognised
 * @param card the question that binds, null when it asks nothing
 */
record Letter(
        String language,
        List<String> addressee,
        LocalDate date,
        String reference,
        Code code,
        String subject,
        String salutation,
        List<Paragraph> body,
        @Nullable Card card) {

    /** @param items the points of a list, empty for plain text */
    record Paragraph(String text, List<String> items) {}

    /** @param deadline the last day */
    record Card(Code code, String question, List<Box> boxes, LocalDate deadline, String onSilence) {}

    /** @param onlyWithLogin whether a tick is not sure enough: the bank must know who answers */
    record Box(String id, String text, boolean onlyWithLogin) {}

    /** The same words to another address. */
    Letter to(List<String> otherAddressee, Code otherCode) {
        return new Letter(language, otherAddressee, date, reference, otherCode, subject, salutation, body, card);
    }

    @JsonIgnore
    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
