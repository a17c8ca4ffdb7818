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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
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
            String status,
            OffsetDateTime since) {}

    /** @param note what was found out, and where */
    record Settlement(boolean done, @Nullable @Size(max = 2000) String note) {}

    private final Doubts doubts;
    private final EffectSettlement settlement;
    private final Looks looks;
    private final Clock clock;

    EffectController(Doubts doubts, EffectSettlement settlement, Looks looks, Clock clock) {
        this.doubts = doubts;
        this.settlement = settlement;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    Page<EffectView> inDoubt(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Door door) {
        door.require("operator", "team-lead");
        int most = Page.limit(limit);
        var doubtful = doubts.after(cursor, most + 1);
        looks.at(doubtful.stream().map(Doubt::customer).toList(), "effects");
        var found = doubtful.stream().map(this::view).toList();
        return Page.of(found, most, shown -> shown.id().toString());
    }

    @PostMapping("/{id}/settlement")
    Map<String, Object> settle(@PathVariable UUID id, @Valid @RequestBody Settlement asked, Door door) {
        settlement.settle(id, asked.done(), asked.note(), door);
        return Map.of("id", id, "status", asked.done() ? "sent" : "failed");
    }

    private EffectView view(Doubt effect) {
        return new EffectView(
                effect.id(),
                effect.kind(),
                effect.action(),
                effect.subject(),
                effect.customer(),
                effect.reference(),
                "in-doubt",
                effect.since().atZone(clock.getZone()).toOffsetDateTime());
    }
}
