package draad.cases;

import draad.customer.Customers;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Page;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: start, see, pause, resume, withdraw. */
@RestController
@RequestMapping("/api/v1")
class CaseResource {

    private final CaseIntake intake;
    private final CaseAccess access;
    private final CaseFlow flow;
    private final CaseViews views;
    private final Cases cases;
    private final Customers customers;
    private final Looks looks;

    CaseResource(
            Looks looks,
            CaseIntake intake,
            CaseAccess access,
            CaseFlow flow,
            CaseViews views,
            Cases cases,
            Customers customers) {
        this.intake = intake;
        this.access = access;
        this.flow = flow;
        this.views = views;
        this.cases = cases;
        this.customers = customers;
        this.looks = looks;
    }

    record NewCase(@NotBlank String type, @NotNull CustomerId customerId, @Nullable Map<String, Object> data) {}

    record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param kind {@code expert-by-video}, {@code expert-by-phone}, {@code second-opinion}, {@code other-specialist} or
     *     {@code extra-contact}
     * @param skill what whoever does it must be able to do; the step goes to a queue where somebody is
     */
    record NewExtraStep(
            @NotBlank @Size(max = 60) String kind,
            @Nullable @Size(max = 60) String skill,
            @NotBlank @Size(max = 2000) String question) {}

    @PostMapping("/cases")
    ResponseEntity<CaseView> start(@Valid @RequestBody NewCase asked, Door door) {
        var started = intake.start(
                asked.type(),
                asked.customerId(),
                Optional.ofNullable(asked.data()).orElse(Map.of()),
                door);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + started.reference()))
                .eTag(eTag(started))
                .body(views.of(started, door));
    }

    @GetMapping("/cases/{reference}")
    ResponseEntity<CaseView> show(@PathVariable CaseReference reference, Door door) {
        return answer(access.find(reference, door), door);
    }

    @GetMapping("/customers/{customer}/cases")
    Page<CaseView> ofCustomer(
            @PathVariable CustomerId customer,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Instant cursor,
            Door door) {
        var found = customers.find(customer).filter(c -> door.maySee(c.id())).orElseThrow(Problem::notFound);
        looks.at(found.id(), "cases");
        var size = Page.limit(limit);
        var page = Page.of(
                cases.of(customers.allIds(found.id()), Confidential.mayKnow(door), cursor, size + 1),
                size,
                last -> last.openedAt().toString());
        return new Page<>(page.items().stream().map(c -> views.of(c, door)).toList(), page.next());
    }

    @PostMapping("/cases/{reference}/pause")
    ResponseEntity<CaseView> pause(@PathVariable CaseReference reference, Door door) {
        return answer(flow.pause(access.find(reference, door), door), door);
    }

    @PostMapping("/cases/{reference}/resumption")
    ResponseEntity<CaseView> resume(@PathVariable CaseReference reference, Door door) {
        return answer(flow.resume(access.find(reference, door), door), door);
    }

    @PostMapping("/cases/{reference}/withdrawal")
    ResponseEntity<CaseView> withdraw(
            @PathVariable CaseReference reference, @Valid @RequestBody Withdrawal withdrawal, Door door) {
        return answer(flow.withdraw(access.find(reference, door), withdrawal.reason(), door), door);
    }

    @PostMapping("/cases/{reference}/extra-steps")
    ResponseEntity<CaseView> addStep(
            @PathVariable CaseReference reference, @Valid @RequestBody NewExtraStep step, Door door) {
        if (!door.isBankSide()) throw Problem.forbidden("step-of-the-bank");
        var asked = ExtraStep.Asked.byColleague(
                step.kind(), step.skill(), step.question(), door.actor().name());
        return answer(flow.addStep(access.find(reference, door), asked, door), door);
    }

    private ResponseEntity<CaseView> answer(CustomerCase shown, Door door) {
        return ResponseEntity.ok().eTag(eTag(shown)).body(views.of(shown, door));
    }

    private static String eTag(CustomerCase shown) {
        return "\"" + shown.version() + "\"";
    }
}
