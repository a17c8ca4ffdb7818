package draad.contact;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Permit;
import draad.shared.Subject;
import draad.shared.Text;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the bank wants to tell a customer; rules choose the channel.
 *
 * @param idempotency the same for the same message, so that it goes out once: {@code confirmation:<answer>:<customer>}
 * @param template a letter in {@code letters/}
 * @param question the question that it puts, null when it puts none
 * @param words what the template's placeholders stand for
 * @param action what the guard is asked about before it leaves
 * @param permit given by the guard when a process sends it, null otherwise; spent at once
 * @param permitSubject what the permit is for, null without permit
 * @param formerAddress the address that the customer left and that it must go to, null for wherever they are reached
 */
public record OutboundRequest(
        String idempotency,
        CustomerId customer,
        CaseReference caseReference,
        String contactMoment,
        String template,
        @Nullable Code question,
        Map<String, Text> words,
        ActionId action,
        @Nullable Permit permit,
        @Nullable Subject permitSubject,
        @Nullable UUID formerAddress) {

    /** The word that says whose estate a letter is about. */
    static final String ESTATE_OF = "estate-of";

    public OutboundRequest {
        words = Map.copyOf(words);
    }

    /** To wherever the customer is reached. */
    public OutboundRequest(
            String idempotency,
            CustomerId customer,
            CaseReference caseReference,
            String contactMoment,
            String template,
            @Nullable Code question,
            Map<String, Text> words,
            ActionId action,
            @Nullable Permit permit,
            @Nullable Subject permitSubject) {
        this(
                idempotency,
                customer,
                caseReference,
                contactMoment,
                template,
                question,
                words,
                action,
                permit,
                permitSubject,
                null);
    }

    /** The same to somebody else, who gets it for the estate of whom it was for. */
    OutboundRequest to(CustomerId other, String estateOf) {
        var all = new java.util.HashMap<>(words);
        all.put(ESTATE_OF, new Text(estateOf, estateOf));
        return new OutboundRequest(
                idempotency,
                other,
                caseReference,
                contactMoment,
                template,
                question,
                all,
                action,
                permit,
                permitSubject);
    }

    /** What a customer must be told: never silenced, only its channel may be refused. */
    public static OutboundRequest mustBeTold(
            String idempotency,
            CustomerId customer,
            CaseReference caseReference,
            String contactMoment,
            String template,
            Map<String, Text> words) {
        return new OutboundRequest(
                idempotency,
                customer,
                caseReference,
                contactMoment,
                template,
                null,
                words,
                new ActionId("send-legal-mail"),
                null,
                null);
    }
}
