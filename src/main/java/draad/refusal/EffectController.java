package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import draad.process.EffectSender;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
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
    private final EffectEnding ending;

    EffectController(EffectOutbox outbox, EffectEnding ending) {
        this.outbox = outbox;
        this.ending = ending;
    }

    @GetMapping
    Page<EffectView> inDoubt(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        door.require("operator", "team-lead");
        int most = Page.limit(limit);
        var found = outbox.inDoubt(cursor, most + 1).stream()
                .map(EffectController::view)
                .toList();
        return Page.of(found, most, shown -> shown.id().toString());
    }

    @PostMapping("/{id}/settlement")
    Map<String, Object> settle(@PathVariable UUID id, @Valid @RequestBody Settlement settlement, Door door) {
        door.require("operator", "team-lead");
        if (outbox.lockUnsettled(id)
                .filter(effect -> effect.status().equals("in-doubt"))
                .isEmpty()) throw Problem.notFound();
        EffectSender.Result result = settlement.done()
                ? new EffectSender.Result.Done()
                : new EffectSender.Result.Never("settled by " + door.actor().id());
        ending.end(id, result, true);
        return Map.of("id", id, "status", settlement.done() ? "sent" : "failed");
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
