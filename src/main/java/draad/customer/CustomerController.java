package draad.customer;

import draad.shared.Actor;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import draad.web.Page;
import draad.web.Problem;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers, finds and shows customers. */
@RestController
@RequestMapping("/api/v1/customers")
class CustomerController {

    static final int LONGEST_QUERY = 200;

    private final Registration registration;
    private final CustomerSearch search;
    private final CustomerAccess access;
    private final CustomerViews views;
    private final MessageSource messages;
    private final Clock clock;

    CustomerController(
            Registration registration,
            CustomerSearch search,
            CustomerAccess access,
            CustomerViews views,
            MessageSource messages,
            Clock clock) {
        this.registration = registration;
        this.search = search;
        this.access = access;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<CustomerView> register(@RequestBody CustomerRequest request, Door door) {
        // Who already is a customer does not register somebody else.
        if (door.channel().isSelfService() && door.onlyCustomer().isPresent() && isCustomersOwn(door))
            throw Problem.forbidden("forbidden");
        var asked = request.checked(LocalDate.now(clock), new FieldErrors(messages, door.locale()));
        var customer = registration.register(asked, request.knownToBeOthers(), request.holdingsToOpen(), door);
        return ResponseEntity.created(URI.create("/api/v1/customers/" + customer.id()))
                .body(views.of(customer));
    }

    @GetMapping
    Page<CustomerCard> find(
            @RequestParam String query,
            @RequestParam Optional<Integer> limit,
            @RequestParam(defaultValue = "") String cursor,
            Door door) {
        if (query.isBlank() || query.length() > LONGEST_QUERY)
            throw Problem.malformed("invalid-parameter", "query", query.length() > 40 ? query.substring(0, 40) : query);
        var found = search.find(query, Page.limit(limit.orElse(null)), cursor);
        var visible = new Page<>(
                found.items().stream().filter(card -> door.maySee(card.id())).toList(),
                door.onlyCustomer().isPresent() ? null : found.next());
        access.note(visible.items().stream().map(CustomerCard::id).toList(), door, "list");
        return visible;
    }

    @GetMapping("/{customer}")
    CustomerView show(@PathVariable CustomerId customer, Door door) {
        return views.of(access.read(customer, door, "customer"));
    }

    private static boolean isCustomersOwn(Door door) {
        return door.actor().kind() == Actor.Kind.CUSTOMER;
    }
}
