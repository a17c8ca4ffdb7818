package draad.inquiry;

import draad.cases.AnsweredElsewhere;
import draad.shared.Channel;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a source found later, from the bank's own systems, which have the lines to the sources. */
@RestController
class FindingController {

    record FindingRequest(@NotEmpty Map<String, Object> finding) {}

    /** Amounts come as decimal strings, which the mapper of the doors takes for text only. */
    private static final JsonMapper AMOUNTS_AS_TEXT = JsonMapper.shared();

    private final Inquiries inquiries;
    private final ApplicationEventPublisher events;

    FindingController(Inquiries inquiries, ApplicationEventPublisher events) {
        this.inquiries = inquiries;
        this.events = events;
    }

    /** @param id the key that the source got with the question */
    @PostMapping("/api/v1/inquiries/{id}/finding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void take(@PathVariable UUID id, @Valid @RequestBody FindingRequest request, Door door) {
        if (door.channel() != Channel.CORE_BANKING) throw Problem.forbidden("forbidden");
        var inquiry = inquiries.find(id).orElseThrow(Problem::notFound);
        if (!inquiries.found(id, words(inquiry.source(), request.finding()))) throw Problem.conflict("found-before");
        events.publishEvent(new AnsweredElsewhere(inquiry.reference(), FindingsOfOthers.QUESTION));
    }

    private Map<String, String> words(Source source, Map<String, Object> finding) {
        try {
            return AMOUNTS_AS_TEXT.convertValue(finding, source.finding()).inWords();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw Problem.notAcceptable("finding-unreadable", source.id());
        }
    }
}
