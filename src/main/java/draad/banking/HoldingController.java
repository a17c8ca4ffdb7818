package draad.banking;

import draad.customer.CustomerAccess;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Page;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a customer has with the bank. */
@RestController
class HoldingController {

    private final Holdings holdings;
    private final CustomerAccess access;

    HoldingController(Holdings holdings, CustomerAccess access) {
        this.holdings = holdings;
        this.access = access;
    }

    @GetMapping("/api/v1/customers/{customer}/holdings")
    Page<HoldingView> of(
            @PathVariable CustomerId customer,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        var holder = access.read(customer, door, "holdings");
        var ids = Set.of(holder.id());
        var shown = door.hasRole(Freeze.KNOWN_TO) ? holdings.of(ids) : holdings.shownOf(ids);
        return Page.part(shown.stream().map(HoldingView::of).toList(), limit, cursor);
    }
}
