package draad.bereavement;

import draad.customer.Customers;
import draad.refusal.Deceased;
import draad.refusal.GuardFacts;
import draad.refusal.UnsettledEstate;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the guard that somebody may have died: nothing is sent to them, and what they left is touched by nobody. */
@Component
class DeathKnown implements GuardFacts {

    private final DeathReports reports;
    private final Customers customers;

    DeathKnown(DeathReports reports, Customers customers) {
        this.reports = reports;
        this.customers = customers;
    }

    @Override
    public Collection<?> about(ActionId action, Subject subject, Set<CustomerId> owners) {
        var ids = new HashSet<CustomerId>();
        owners.forEach(owner -> ids.addAll(customers.allIds(owner)));
        var facts = new ArrayList<Object>();
        if (ids.isEmpty()) return facts;
        if (subject.kind() == Subject.Kind.ACCOUNT) {
            if (reports.isUnsettledAmong(ids)) facts.add(new UnsettledEstate(subject));
        } else if (reports.isAmong(ids)) facts.add(new Deceased(subject));
        return facts;
    }
}
