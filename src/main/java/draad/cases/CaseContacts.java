package draad.cases;

import draad.banking.Holdings;
import draad.banking.Party;
import draad.contact.Asking;
import draad.contact.Outbound;
import draad.contact.OutboundRequest;
import draad.contact.Question;
import draad.contact.Questions;
import draad.process.ContactHandler;
import draad.process.ContactRequest;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Permit;
import draad.shared.Subject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends what a process wants to say, to whom the model says: the customer, all holders, the other holders, others whom
 * a module knows, or the address that the customer left.
 */
@Component
class CaseContacts implements ContactHandler {

    private static final String ACCOUNT = IntakeCheck.ACCOUNT;
    private static final String CUSTOMER = "customer";
    private static final String FORMER_ADDRESS = "former-address";

    /** Under which name a case knows whoever does this together with its customer. */
    private final Cases cases;

    private final Holdings holdings;
    private final Questions questions;
    private final Outbound outbound;
    private final LetterWords words;
    private final NamedMoments moments;
    private final List<CaseRecipients> others;

    CaseContacts(
            Cases cases,
            Holdings holdings,
            Questions questions,
            Outbound outbound,
            LetterWords words,
            NamedMoments moments,
            List<CaseRecipients> others) {
        this.cases = cases;
        this.holdings = holdings;
        this.questions = questions;
        this.outbound = outbound;
        this.words = words;
        this.moments = moments;
        this.others = others;
    }

    @Override
    public void send(ContactRequest request) {
        var customerCase = cases.get(request.reference());
        var recipients = recipients(customerCase, request);
        var codes = codes(customerCase, request, recipients);
        Permit permit = request.permit();
        for (var recipient : recipients) {
            send(customerCase, request, recipient, codes.get(recipient), permit);
            // One permit is one message; of the others the guard is asked when they leave.
            permit = null;
        }
    }

    private void send(
            CustomerCase customerCase,
            ContactRequest request,
            CustomerId recipient,
            @Nullable Code code,
            @Nullable Permit permit) {
        outbound.send(new OutboundRequest(
                request.attempt() + ":" + recipient,
                recipient,
                customerCase.reference(),
                request.contactMoment(),
                request.template(),
                code,
                words.of(customerCase, recipient),
                request.action(),
                permit,
                permit == null ? null : request.subject(),
                formerAddress(customerCase, request)));
    }

    private List<CustomerId> recipients(CustomerCase customerCase, ContactRequest request) {
        var whom = request.recipients();
        // Who has no former address needs no warning there.
        if (whom.equals(FORMER_ADDRESS))
            return customerCase.datum("formerAddress").isPresent() ? List.of(customerCase.customer()) : List.of();
        for (var other : others) if (other.name().equals(whom)) return other.of(customerCase);
        var all = new ArrayList<CustomerId>();
        all.add(customerCase.customer());
        if (!whom.equals(CUSTOMER))
            owners(customerCase).stream().filter(owner -> !all.contains(owner)).forEach(all::add);
        return whom.equals("co-holders") ? all.subList(1, all.size()) : all;
    }

    private @Nullable UUID formerAddress(CustomerCase customerCase, ContactRequest request) {
        if (!request.recipients().equals(FORMER_ADDRESS)) return null;
        return customerCase.datum("formerAddress").map(UUID::fromString).orElse(null);
    }

    private List<CustomerId> owners(CustomerCase customerCase) {
        return customerCase
                .datum(ACCOUNT)
                .map(account -> holdings.holders(HoldingId.of(account)).stream()
                        .filter(party -> party.role().owns())
                        .map(Party::customerId)
                        .sorted(java.util.Comparator.comparing(CustomerId::value))
                        .toList())
                .orElse(List.of());
    }

    /** All holders are asked one question, which any of them answers; co-holders are each asked their own. */
    private Map<CustomerId, Code> codes(
            CustomerCase customerCase, ContactRequest request, List<CustomerId> recipients) {
        var codes = new HashMap<CustomerId, Code>();
        var key = request.question();
        if (key == null) return codes;
        if (recipients.contains(customerCase.customer())) {
            var code = asked(customerCase, request, Set.copyOf(recipients)).code();
            recipients.forEach(recipient -> codes.put(recipient, code));
        } else
            recipients.forEach(
                    r -> codes.put(r, asked(customerCase, request, Set.of(r)).code()));
        return codes;
    }

    /** A reminder carries the question that is open already. */
    private Question asked(CustomerCase customerCase, ContactRequest request, Set<CustomerId> customers) {
        var question = Objects.requireNonNull(request.question());
        return questions.of(customerCase.reference()).stream()
                .filter(open -> open.key().equals(question)
                        && open.customers().equals(customers)
                        && open.answered().isEmpty()
                        && open.withdrawnAt().isEmpty())
                .findFirst()
                .orElseGet(() -> questions.ask(new Asking(
                        question,
                        customerCase.reference(),
                        request.contactMoment(),
                        customers,
                        subjects(customerCase),
                        words.of(customerCase, customerCase.customer()),
                        moments.deadline(customerCase, question)
                                .map(ZonedDateTime::toInstant)
                                .orElse(null))));
    }

    private static Map<String, Subject> subjects(CustomerCase customerCase) {
        return customerCase
                .datum(ACCOUNT)
                .map(account -> Map.of(ACCOUNT, Subject.account(HoldingId.of(account))))
                .orElse(Map.of());
    }
}
