package draad.contact;

import draad.customer.Customers;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what channels tell of contacts that took place. */
@RestController
class InteractionController {

    record InteractionRequest(
            @Nullable CustomerId customerId,
            @Nullable Match match,
            @Nullable CaseReference caseReference,
            @NotNull NewInteraction.Direction direction,
            @Nullable String contactMoment,
            @NotBlank @Size(max = 20_000) String text,
            @PastOrPresent @Nullable Instant at) {}

    /** As the channel knows the person. */
    record Match(@Nullable String email, @Nullable String phone, @Nullable String handle) {}

    /** @param matchedBy {@code id}, {@code email}, {@code phone} or {@code handle}; null when it is not known who */
    record InteractionView(UUID id, @Nullable CustomerId customerId, @Nullable String matchedBy) {}

    private final Interactions interactions;
    private final Matching matching;
    private final Customers customers;
    private final ContactMoments moments;
    private final ObjectProvider<CaseCustomers> cases;

    InteractionController(
            Interactions interactions,
            Matching matching,
            Customers customers,
            ContactMoments moments,
            ObjectProvider<CaseCustomers> cases) {
        this.interactions = interactions;
        this.matching = matching;
        this.customers = customers;
        this.moments = moments;
        this.cases = cases;
    }

    @PostMapping("/api/v1/interactions")
    @ResponseStatus(HttpStatus.CREATED)
    InteractionView record(@Valid @RequestBody InteractionRequest request, Door door) {
        checkMoment(request.contactMoment());
        checkCase(request.caseReference(), door);
        var who = who(request, door);
        var id = interactions.record(
                new NewInteraction(
                        who.customer(),
                        request.caseReference(),
                        request.direction(),
                        door.channel(),
                        door.actor(),
                        request.contactMoment(),
                        request.text(),
                        request.at()),
                who.knownAs());
        return new InteractionView(id, who.customer(), who.matchedBy());
    }

    private Matching.Who who(InteractionRequest request, Door door) {
        if ((request.customerId() == null) == (request.match() == null))
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("customerId", "one-of", "Give either customerId or match")));
        if (request.customerId() != null) return known(request.customerId(), door);
        if (door.onlyCustomer().isPresent()) throw Problem.forbidden("forbidden");
        return matching.find(request.match());
    }

    private Matching.Who known(CustomerId id, Door door) {
        var customer = customers.find(id).orElseThrow(Problem::notFound).id();
        door.mustSee(customer);
        return new Matching.Who(customer, "id", null);
    }

    /** Another customer's case may be spoken of by a co-holder, but not by whom the channel may not show it to. */
    private void checkCase(@Nullable CaseReference reference, Door door) {
        if (reference == null) return;
        var known = cases.stream().flatMap(some -> some.customerOf(reference).stream());
        if (known.noneMatch(customer -> door.maySee(customers.canonical(customer))))
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("caseReference", "unknown", "There is no such case")));
    }

    private void checkMoment(@Nullable String moment) {
        if (moment != null && moments.find(moment).isEmpty())
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("contactMoment", "unknown", "There is no such contact moment")));
    }
}
