package draad.desk;

import draad.agreement.Agreements;
import draad.banking.Holding;
import draad.banking.Holdings;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.glance.OpenCases;
import draad.glance.TheirWord;
import draad.glance.WhoActs;
import draad.web.Door;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What somebody needs beside them who talks with a customer: their no, their cases, who else speaks, what we promised.
 */
@Component
class AtTheDesk {

    private final Customers customers;
    private final Holdings holdings;
    private final TheirWord word;
    private final WhoActs acting;
    private final OpenCases cases;
    private final Agreements agreements;
    private final Clock clock;

    AtTheDesk(
            Customers customers,
            Holdings holdings,
            TheirWord word,
            WhoActs acting,
            OpenCases cases,
            Agreements agreements,
            Clock clock) {
        this.customers = customers;
        this.holdings = holdings;
        this.word = word;
        this.acting = acting;
        this.cases = cases;
        this.agreements = agreements;
        this.clock = clock;
    }

    void addTo(Model model, Customer customer, Door door) {
        var ids = customers.allIds(customer.id());
        var had = holdings.of(ids);
        model.addAttribute(
                "holdings", had.stream().filter(holding -> !holding.isClosed()).toList());
        model.addAttribute(
                "refused",
                word.of(customer, had, door.locale()).stream()
                        .filter(said -> said.counts() && said.stops())
                        .toList());
        model.addAttribute("running", cases.of(ids, door));
        model.addAttribute(
                "others", acting.of(customer.id(), had, door.locale()).forThem());
        model.addAttribute(
                "coHolders",
                customers.names(had.stream()
                        .map(Holding::owners)
                        .flatMap(Collection::stream)
                        .filter(owner -> !owner.equals(customer.id()))
                        .distinct()
                        .toList()));
        model.addAttribute("promises", agreements.with(customer.id()));
        model.addAttribute("today", LocalDate.now(clock));
    }
}
