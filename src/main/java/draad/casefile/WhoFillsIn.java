package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CaseStep;
import draad.cases.CaseSteps;
import draad.cases.Drafts;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.StepId;
import draad.web.Door;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who fills in what of a case at this moment, live, for the page of the case: never what they type. */
@RestController
class WhoFillsIn {

    private static final Duration NOW = Duration.ofSeconds(60);

    private final CaseAccess access;
    private final CaseSteps steps;
    private final DraftStreams streams;
    private final MessageSource messages;
    private final Clock clock;

    WhoFillsIn(CaseAccess access, CaseSteps steps, DraftStreams streams, MessageSource messages, Clock clock) {
        this.access = access;
        this.steps = steps;
        this.streams = streams;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How far a step is filled in.
     *
     * @param by who filled in last, null when nobody did
     * @param now whether that was a moment ago, by somebody else than the reader
     */
    record Filling(
            StepId step, int answers, @Nullable String by, @Nullable Channel in, @Nullable Instant at, boolean now) {}

    @GetMapping(path = "/api/v1/cases/{reference}/drafts/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable CaseReference reference, Door door) {
        var found = access.find(reference, door);
        var open = steps.openOf(found.reference()).stream().map(CaseStep::id).toList();
        var reader = door.actor().name();
        return streams.open(open, (step, draft) -> filling(step, draft, reader, door.locale()));
    }

    private Filling filling(StepId step, Drafts.Draft draft, String reader, Locale locale) {
        var newest = draft.newest();
        if (newest == null) return new Filling(step, 0, null, null, null, false);
        var recent = newest.at().isAfter(clock.instant().minus(NOW));
        return new Filling(
                step,
                draft.data().size(),
                messages.getMessage("client." + newest.by(), null, newest.by(), locale),
                newest.in(),
                newest.at(),
                recent && !newest.by().equals(reader));
    }
}
