package draad.complaint;

import draad.banking.Holdings;
import draad.banking.Party;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.customer.Customers;
import draad.customer.WordLocks;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A complaint holds what it disputes from the moment that its case is there; an answer, a withdrawal or "this was no
 * complaint" lets it go. Both under the lock of everybody whom it concerns.
 */
@Component
class ComplaintsAreKept {

    static final String CASE_TYPE = "complaint";

    private static final String ACCOUNT = "account";

    private final ComplaintRegister complaints;
    private final Cases cases;
    private final CaseFile file;
    private final Customers customers;
    private final Holdings holdings;
    private final WordLocks locks;
    private final ApplicationEventPublisher events;

    ComplaintsAreKept(
            ComplaintRegister complaints,
            Cases cases,
            CaseFile file,
            Customers customers,
            Holdings holdings,
            WordLocks locks,
            ApplicationEventPublisher events) {
        this.complaints = complaints;
        this.cases = cases;
        this.file = file;
        this.customers = customers;
        this.holdings = holdings;
        this.locks = locks;
        this.events = events;
    }

    @EventListener
    void on(Happened.CaseStarted started) {
        var opened = started.of();
        if (!opened.type().equals(CASE_TYPE)) return;
        var disputed = disputedCase(opened);
        var account = opened.datum(ACCOUNT)
                .or(() -> disputed.flatMap(of -> of.datum(ACCOUNT)))
                .map(HoldingId::of)
                .orElse(null);
        lock(opened.customer(), account);
        if (account != null) file.add(opened.reference(), Map.of(ACCOUNT, account.toString()));
        complaints.add(new Complaint(
                opened.reference(),
                opened.customer(),
                disputed.map(CustomerCase::reference).orElse(null),
                account,
                null,
                null));
    }

    /** The judge is known before the rules look at what they want to give. */
    @EventListener
    void on(Happened.StepCompleted completed) {
        if (completed.of().type().equals(CASE_TYPE) && completed.key().equals("judge-complaint"))
            complaints.judged(completed.of().reference(), completed.actor().id());
    }

    @EventListener
    void on(Happened.CaseCompleted completed) {
        tell(completed.of());
    }

    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        tell(withdrawn.of());
    }

    private void tell(CustomerCase ended) {
        if (ended.type().equals(CASE_TYPE)) events.publishEvent(new ComplaintEnded(ended.reference()));
    }

    /** After the commit: the lock comes first in a transaction, and a case may end in the midst of one. */
    @ApplicationModuleListener
    void on(ComplaintEnded ended) {
        var complaint = complaints.find(ended.reference()).orElseThrow();
        lock(complaint.customer(), complaint.account());
        complaints.answered(ended.reference());
    }

    /** Only a case of the same customer: another's is not theirs to dispute. */
    private Optional<CustomerCase> disputedCase(CustomerCase opened) {
        return opened.datum("disputedCase")
                .flatMap(ComplaintsAreKept::reference)
                .flatMap(cases::find)
                .filter(of -> customers.canonical(of.customer()).equals(customers.canonical(opened.customer())));
    }

    private static Optional<CaseReference> reference(String typed) {
        try {
            return Optional.of(new CaseReference(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void lock(CustomerId customer, @Nullable HoldingId account) {
        Set<CustomerId> concerned = new HashSet<>();
        concerned.add(customer);
        if (account != null)
            holdings.holders(account).stream().map(Party::customerId).forEach(concerned::add);
        locks.lock(concerned);
    }
}
