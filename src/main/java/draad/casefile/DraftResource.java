package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CaseStep;
import draad.cases.Drafts;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.web.Door;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What was filled in of a step over HTTP, once and live, for pages on which several people work at the same time (C4).
 */
@RestController
@RequestMapping("/api/v1/cases/{reference}/steps/{step}/draft")
class DraftResource {

    private final CaseAccess access;
    private final Drafts drafts;
    private final DraftStreams streams;

    DraftResource(CaseAccess access, Drafts drafts, DraftStreams streams) {
        this.access = access;
        this.drafts = drafts;
        this.streams = streams;
    }

    @GetMapping
    ResponseEntity<DraftView> show(@PathVariable CaseReference reference, @PathVariable StepId step, Door door) {
        var draft = drafts.of(found(reference, step, door).id());
        return ResponseEntity.ok().eTag("\"" + draft.version() + "\"").body(DraftView.of(draft));
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable CaseReference reference, @PathVariable StepId step, Door door) {
        return streams.open(found(reference, step, door).id());
    }

    private CaseStep found(CaseReference reference, StepId step, Door door) {
        return access.step(access.find(reference, door), step);
    }
}
