package draad.channel;

import draad.customer.CustomerAccess;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A customer's own page; and the same as an employee sees it who helps them find their way in it. */
@Controller
class MyCasesPage {

    private final CustomerAccess access;
    private final OwnPage page;

    MyCasesPage(CustomerAccess access, OwnPage page) {
        this.access = access;
        this.page = page;
    }

    @GetMapping("/my-cases")
    String mine(Door door, Model model) {
        var me = door.onlyCustomer().orElseThrow(Problem::notFound);
        return page.of(access.read(me, door, "customer page"), door.locale(), false, model);
    }

    /** What the customer sees, to be read only. */
    @GetMapping("/customers/{customer}/mirror")
    String mirror(@PathVariable CustomerId customer, Door door, Model model) {
        CustomerAccess.onlyForEmployees(door);
        return page.of(access.read(customer, door, "what the customer sees"), door.locale(), true, model);
    }
}
