package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CaseViews;
import draad.cases.CustomerCase;
import draad.customer.Customers;
import draad.shared.CaseReference;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case that explains itself: to whoever at the bank helps with it, and in fewer words to the customer. */
@Controller
class CasePage {

    private final CaseAccess access;
    private final CaseViews views;
    private final CaseBeside beside;
    private final CaseInside inside;
    private final Customers customers;
    private final Staff staff;

    CasePage(
            CaseAccess access,
            CaseViews views,
            CaseBeside beside,
            CaseInside inside,
            Customers customers,
            Staff staff) {
        this.access = access;
        this.views = views;
        this.beside = beside;
        this.inside = inside;
        this.customers = customers;
        this.staff = staff;
    }

    @GetMapping("/cases/{reference}")
    String show(@PathVariable CaseReference reference, Door door, Model model) {
        var customerCase = access.find(reference, door);
        model.addAttribute("shown", views.of(customerCase, door));
        model.addAttribute("bankSide", door.isBankSide());
        beside.addTo(model, customerCase, door);
        if (!door.isBankSide()) return "casefile/my-case";
        inside.addTo(model, customerCase, door);
        addPeople(model, customerCase);
        return "casefile/case";
    }

    private void addPeople(Model model, CustomerCase customerCase) {
        model.addAttribute("customer", customers.find(customerCase.customer()).orElseThrow());
        model.addAttribute("colleagues", new Colleagues(staff));
    }

    /** Calls colleagues by their name. */
    record Colleagues(Staff staff) {
        public String called(String userName) {
            return staff.find(userName).map(Employee::name).orElse(userName);
        }
    }
}
