package draad.customer;

import draad.web.Door;
import draad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a customer from anywhere by whatever they say of themselves: a name, a number, an address, a code. */
@Controller
class SearchPage {

    private static final int SHOWN = 20;

    private final CustomerSearch search;
    private final CustomerAccess access;

    SearchPage(CustomerSearch search, CustomerAccess access) {
        this.search = search;
        this.access = access;
    }

    @GetMapping("/customers")
    String find(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String cursor,
            Door door,
            Model model) {
        CustomerAccess.onlyForEmployees(door);
        var asked = query.strip();
        var isTooLong = asked.length() > CustomerController.LONGEST_QUERY;
        var found = asked.isEmpty() || isTooLong
                ? new Page<CustomerCard>(java.util.List.of(), null)
                : search.find(asked, SHOWN, cursor);
        access.note(found.items().stream().map(CustomerCard::id).toList(), door, "search page");
        model.addAttribute("query", asked);
        model.addAttribute("tooLong", isTooLong);
        model.addAttribute("found", found.items());
        model.addAttribute("next", found.next());
        return "customer/search";
    }
}
