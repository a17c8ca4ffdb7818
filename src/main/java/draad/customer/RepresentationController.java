package draad.customer;

import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import draad.web.Page;
import draad.web.Problem;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employees record who may speak for a customer. */
@RestController
@RequestMapping("/api/v1/customers/{customer}/representations")
class RepresentationController {

    private final Representing representing;
    private final Representations representations;
    private final CustomerAccess access;
    private final MessageSource messages;
    private final Clock clock;

    RepresentationController(
            Representing representing,
            Representations representations,
            CustomerAccess access,
            MessageSource messages,
            Clock clock) {
        this.representing = representing;
        this.representations = representations;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<RepresentationView> begin(
            @PathVariable CustomerId customer, @RequestBody RepresentationRequest request, Door door) {
        var represented = access.visible(customer, door);
        CustomerAccess.onlyForEmployees(door);
        var errors = new FieldErrors(messages, door.locale());
        var by = errors.required("by", request.by());
        var capacity = errors.required("capacity", request.capacity());
        var scope = request.checkedScope(errors);
        var until = request.checkedUntil(clock.getZone(), clock.instant(), errors);
        if (capacity == Capacity.PARENT && represented.isOfAge(LocalDate.now(clock))) errors.add("capacity", "of-age");
        errors.complain();
        if (by == null || capacity == null) throw new IllegalStateException("Not checked");
        var representative = representative(by, represented, door, errors);
        if (capacity == Capacity.PARENT && represented.birthDate() != null) {
            var ofAge = represented
                    .birthDate()
                    .plusYears(18)
                    .atStartOfDay(clock.getZone())
                    .toInstant();
            until = until == null || until.isAfter(ofAge) ? ofAge : until;
        }
        var right = representing.begin(represented.id(), representative, capacity, scope, until, door);
        var location = "/api/v1/customers/" + represented.id() + "/representations/" + right.id();
        return ResponseEntity.created(URI.create(location)).body(RepresentationView.of(right));
    }

    @GetMapping
    Page<RepresentationView> list(
            @PathVariable CustomerId customer,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        var represented = access.read(customer, door, "representations");
        return Page.part(
                representations.representativesOf(represented.id()).stream()
                        .map(RepresentationView::of)
                        .toList(),
                limit,
                cursor);
    }

    @DeleteMapping("/{representation}")
    ResponseEntity<Void> end(@PathVariable CustomerId customer, @PathVariable UUID representation, Door door) {
        var represented = access.visible(customer, door);
        CustomerAccess.onlyForEmployees(door);
        representing.end(represented.id(), representation, door);
        return ResponseEntity.noContent().build();
    }

    private CustomerId representative(CustomerId by, Customer represented, Door door, FieldErrors errors) {
        try {
            var representative = access.visible(by, door).id();
            if (representative.equals(represented.id())) errors.add("by", "same-customer");
            errors.complain();
            return representative;
        } catch (Problem problem) {
            if (problem.status().value() != 404) throw problem;
            errors.add("by", "no-customer");
            errors.complain();
            throw problem;
        }
    }
}
