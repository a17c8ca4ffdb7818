package draad.refusal;

import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.Subject;
import draad.shared.WordId;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What two people decide about a word: to do something in spite of it, or that it was recorded by mistake. */
@RestController
@RequestMapping("/api/v1")
class OverrideController {

    private static final String[] WHO_DECIDE = {"compliance", "team-lead"};

    record NewOverride(@NotBlank String ground, @Nullable @Size(max = 200) String reference) {}

    record NewMandate(
            @Valid @NotNull SubjectBody subject,
            @NotBlank String ground,
            @Nullable @Size(max = 200) String reference) {}

    record NewVoiding(@NotBlank @Size(max = 2000) String why) {}

    private final Mandates mandates;
    private final CustomersWord word;
    private final Callers callers;
    private final Customers customers;

    OverrideController(Mandates mandates, CustomersWord word, Callers callers, Customers customers) {
        this.mandates = mandates;
        this.word = word;
        this.callers = callers;
        this.customers = customers;
    }

    @PostMapping("/refusals/{id}/overrides")
    ResponseEntity<Map<String, Object>> override(
            @PathVariable UUID id, @Valid @RequestBody NewOverride asked, Door door) {
        decides(door);
        var refusal = word.find(new WordId(id)).orElseThrow(Problem::notFound);
        return proposed("overrides", mandates.propose(refusal, asked.ground(), asked.reference(), door.actor()));
    }

    @PostMapping("/customers/{id}/actions/{action}/overrides")
    ResponseEntity<Map<String, Object>> mandate(
            @PathVariable String id, @PathVariable ActionId action, @Valid @RequestBody NewMandate asked, Door door) {
        decides(door);
        var customer = callers.customer(id, door);
        Subject subject = asked.subject().of(customer, customers);
        return proposed(
                "overrides",
                mandates.propose(action, subject, customer, asked.ground(), asked.reference(), door.actor()));
    }

    @PostMapping("/overrides/{id}/approval")
    Map<String, Object> approveOverride(@PathVariable UUID id, Door door) {
        decides(door);
        mandates.approve(id, door.actor());
        return Map.of("id", id, "status", "approved");
    }

    @PostMapping("/refusals/{id}/voidings")
    ResponseEntity<Map<String, Object>> voidWord(
            @PathVariable UUID id, @Valid @RequestBody NewVoiding asked, Door door) {
        onlyEmployees(door);
        return proposed("voidings", word.proposeVoiding(new WordId(id), asked.why(), door.actor()));
    }

    @PostMapping("/voidings/{id}/approval")
    Map<String, Object> approveVoiding(@PathVariable UUID id, Door door) {
        onlyEmployees(door);
        word.approveVoiding(id, door.actor());
        return Map.of("id", id, "status", "voided");
    }

    private static ResponseEntity<Map<String, Object>> proposed(String what, UUID id) {
        return ResponseEntity.created(URI.create("/api/v1/" + what + "/" + id))
                .body(Map.of("id", id, "status", "proposed"));
    }

    private static void decides(Door door) {
        onlyEmployees(door);
        door.require(WHO_DECIDE);
    }

    /** Two people decide, no client does. */
    private static void onlyEmployees(Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("employees-only");
    }
}
