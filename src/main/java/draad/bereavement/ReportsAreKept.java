package draad.bereavement;

import draad.banking.Holdings;
import draad.banking.Party;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.contact.Outbound;
import draad.contact.OutboundStatus;
import draad.customer.WordLocks;
import draad.shared.CustomerId;
import draad.shared.Text;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A report of a death counts at once: what waits in the queue stays here, and the guard lets nothing new through. One
 * that was wrong is undone in the step that says so.
 */
@Component
class ReportsAreKept {

    static final String CASE_TYPE = "bereavement";
    private static final Text WHY = new Text(
            "Somebody told us that this customer has died.", "Iemand vertelde ons dat deze klant is overleden.");

    private final DeathReports reports;
    private final Cases cases;
    private final Outbound outbound;
    private final Holdings holdings;
    private final WordLocks locks;

    ReportsAreKept(DeathReports reports, Cases cases, Outbound outbound, Holdings holdings, WordLocks locks) {
        this.reports = reports;
        this.cases = cases;
        this.outbound = outbound;
        this.holdings = holdings;
        this.locks = locks;
    }

    @EventListener
    void on(Happened.CaseStarted started) {
        var opened = started.of();
        if (!opened.type().equals(CASE_TYPE)) return;
        lock(opened.customer());
        reports.add(opened.reference(), opened.customer());
        outbound.list(opened.customer()).stream()
                .filter(item -> item.status() == OutboundStatus.QUEUED)
                .forEach(item -> outbound.block(item.id(), WHY));
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!completed.of().type().equals(CASE_TYPE)) return;
        switch (completed.key()) {
            case "verify-death" -> become(completed.of(), isSo(completed.of()) ? "confirmed" : "undone");
            case "settle-estate" -> {
                become(completed.of(), "settled");
                holdings.releaseEstate(completed.of().reference());
            }
            default -> {
                // The others change nothing about what is known.
            }
        }
    }

    private boolean isSo(CustomerCase of) {
        return cases.get(of.reference())
                .datum("outcome")
                .filter("not-dead"::equals)
                .isEmpty();
    }

    @EventListener
    void on(Happened.CaseWithdrawn withdrawn) {
        if (!withdrawn.of().type().equals(CASE_TYPE)) return;
        become(withdrawn.of(), "undone");
        holdings.releaseEstate(withdrawn.of().reference());
    }

    private void become(CustomerCase of, String status) {
        lock(of.customer());
        reports.become(of.reference(), status);
    }

    /** Also those who hold something together with them. */
    private void lock(CustomerId customer) {
        Set<CustomerId> concerned = new HashSet<>();
        concerned.add(customer);
        holdings.of(Set.of(customer)).stream()
                .flatMap(holding -> holding.parties().stream())
                .map(Party::customerId)
                .forEach(concerned::add);
        locks.lock(concerned);
    }
}
