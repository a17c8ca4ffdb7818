package draad.attention;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.cases.CaseAccess;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether a customer is stuck in a step and what they were offered; to the bank's people also where and why. */
@RestController
class StuckResource {

    /** @param id of the work that it is for whoever helps */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HelpView(
            String offer,
            OffsetDateTime since,
            @Nullable UUID id,
            @Nullable String because,
            @Nullable DecisionId decision,
            @Nullable Channel stuckIn,
            @Nullable Integer attempts,
            @Nullable List<StuckPlaces.Place> answers) {}

    private final StuckSteps stuck;
    private final StuckPlaces places;
    private final Helping helping;
    private final CaseAccess access;
    private final Clock clock;

    StuckResource(StuckSteps stuck, StuckPlaces places, Helping helping, CaseAccess access, Clock clock) {
        this.stuck = stuck;
        this.places = places;
        this.helping = helping;
        this.access = access;
        this.clock = clock;
    }

    /** 404 when nobody is stuck there. */
    @GetMapping("/api/v1/cases/{reference}/steps/{step}/help")
    HelpView show(@PathVariable CaseReference reference, @PathVariable StepId step, Door door) {
        var of = access.find(reference, door);
        var at = access.step(of, step);
        var found = stuck.openOf(step).orElseThrow(Problem::notFound);
        var offer = found.offer().in(door.locale());
        var since = found.at().atZone(clock.getZone()).toOffsetDateTime();
        if (!door.isBankSide()) return new HelpView(offer, since, null, null, null, null, null, null);
        return new HelpView(
                offer,
                since,
                found.id(),
                found.because(),
                found.decision(),
                found.channel(),
                places.tries(at),
                places.of(of, at, door.locale()));
    }

    /** Somebody helped: it is no work any more, also when the customer goes on later. */
    @PostMapping("/api/v1/help/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void helped(@PathVariable UUID id, Door door) {
        helping.helped(id, door);
    }
}
