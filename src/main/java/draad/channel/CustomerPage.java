package draad.channel;

import draad.banking.Holdings;
import draad.cases.Cases;
import draad.cases.Confidential;
import draad.customer.CustomerAccess;
import draad.customer.Customers;
import draad.journey.Timeline;
import draad.journey.TimelineViews;
import draad.refusal.CustomersWord;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A customer at a glance: what they have, what they said, their cases and all that happened. */
@Controller
class CustomerPage {

    private static final int SHOWN = 50;

    private final CustomerAccess access;
    private final Customers customers;
    private final Holdings holdings;
    private final CustomersWord word;
    private final Cases cases;
    private final Timeline timeline;
    private final TimelineViews entries;

    CustomerPage(
            CustomerAccess access,
            Customers customers,
            Holdings holdings,
            CustomersWord word,
            Cases cases,
            Timeline timeline,
            TimelineViews entries) {
        this.access = access;
        this.customers = customers;
        this.holdings = holdings;
        this.word = word;
        this.cases = cases;
        this.timeline = timeline;
        this.entries = entries;
    }

    @GetMapping("/customers/{customer}")
    String show(@PathVariable CustomerId customer, Door door, Model model) {
        if (!door.isBankSide()) throw Problem.notFound();
        return page(customer, door, model);
    }

    /** The customer's own: what the bank has of them and their cases. */
    @GetMapping("/my-cases")
    String mine(Door door, Model model) {
        return page(door.onlyCustomer().orElseThrow(Problem::notFound), door, model);
    }

    private String page(CustomerId id, Door door, Model model) {
        var customer = access.read(id, door, "customer page");
        var ids = customers.allIds(customer.id());
        model.addAttribute("customer", customer);
        model.addAttribute("holdings", holdings.of(ids));
        model.addAttribute("words", word.wordsOf(customer.id(), null, SHOWN));
        model.addAttribute("cases", cases.of(ids, Confidential.mayKnow(door), null, SHOWN));
        model.addAttribute(
                "timeline",
                timeline.newest(customer.id(), door.isBankSide(), SHOWN).stream()
                        .map(entry -> entries.of(entry, door.locale()))
                        .toList());
        model.addAttribute("bankSide", door.isBankSide());
        return "channel/customer";
    }
}
