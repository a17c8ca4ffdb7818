package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Page;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Effects of which nobody knows whether they were done, for the people who find out. */
@RestController
@RequestMapping("/api/v1/effects")
class EffectController {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectView(
            UUID id,
            String kind,
            ActionId action,
            Subject subject,
            CustomerId customerId,
            @JsonProperty("case") @Nullable CaseReference caseReference,
            String status) {}

    record Settlement(boolean done) {}

    private final EffectOutbox outbox;
    private final EffectSettlement settlement;
    private final Looks looks;

    EffectController(EffectOutbox outbox, EffectSettlement settlement, Looks looks) {
        this.outbox = outbox;
        this.settlement = settlement;
        this.looks = looks;
    }

    @GetMapping
    Page<EffectView> inDoubt(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        door.require("operator", "team-lead");
        int most = Page.limit(limit);
        var doubtful = outbox.inDoubt(cursor, most + 1);
        looks.at(doubtful.stream().map(EffectOutbox.Effect::customer).toList(), "effects");
        var found = doubtful.stream().map(EffectController::view).toList();
        return Page.of(found, most, shown -> shown.id().toString());
    }

    @PostMapping("/{id}/settlement")
    Map<String, Object> settle(@PathVariable UUID id, @Valid @RequestBody Settlement asked, Door door) {
        settlement.settle(id, asked.done(), door);
        return Map.of("id", id, "status", asked.done() ? "sent" : "failed");
    }

    private static EffectView view(EffectOutbox.Effect effect) {
        return new EffectView(
                effect.id(),
                effect.kind(),
                effect.action(),
                effect.subject(),
                effect.customer(),
                effect.reference(),
                effect.status());
    }
}
