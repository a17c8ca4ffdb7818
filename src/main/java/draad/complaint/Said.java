package draad.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody said something, without the words: those stay in the one place where they were kept.
 *
 * @param id of the contact, note, answer, refusal or step
 * @param about the case that it was said in, null when in none
 */
record Said(Where where, UUID id, CustomerId customer, @Nullable CaseReference about, Channel channel) {

    /** On what people say it. */
    enum Where {
        /** A message, a call, a visit, a letter. */
        CONTACT,
        /** What an employee, or the customer, wrote down in a case. */
        NOTE,
        /** A reply card, or an answer with words beside it. */
        REPLY,
        /** The words in which somebody refused something. */
        REFUSAL,
        /** What the customer filled in. */
        FORM;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
