package draad.inquiry;

import draad.cases.AnsweredElsewhere;
import draad.cases.Cases;
import draad.process.EffectSender;
import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks others what was promised, after the commit and with the guard's leave, and keeps what they find. */
@Component
class InquirySender implements EffectSender {

    static final String KIND = "inquiry";

    record Asking(CaseReference reference, Source source) {}

    private final List<Line<?, ?>> lines;
    private final Cases cases;
    private final Inquiries inquiries;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    InquirySender(
            List<Line<?, ?>> lines,
            Cases cases,
            Inquiries inquiries,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.lines = lines;
        this.cases = cases;
        this.inquiries = inquiries;
        this.events = events;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result send(String payload, String idempotencyKey) {
        var asking = read(payload);
        return kept(line(asking).ask(cases.get(asking.reference()), idempotencyKey), idempotencyKey);
    }

    @Override
    public Result settle(String payload, String idempotencyKey) {
        return kept(line(read(payload)).settle(idempotencyKey), idempotencyKey);
    }

    @Override
    public void sent(String payload) {
        tell(payload);
    }

    @Override
    public void refused(String payload, DecisionId decision, Text reason) {
        nothing(payload, "refused");
    }

    @Override
    public void failed(String payload, String why) {
        nothing(payload, "failed");
    }

    private Result kept(Heard<?> heard, String key) {
        if (heard instanceof Heard.NotNow<?> notNow) return new Result.NotYet(notNow.why());
        if (heard instanceof Heard.Found<?> found)
            inquiries.found(UUID.fromString(key), found.finding().inWords());
        return new Result.Done();
    }

    private void nothing(String payload, String why) {
        var asking = read(payload);
        inquiries.of(asking.reference()).stream()
                .filter(asked -> asked.source() == asking.source())
                .forEach(asked -> inquiries.found(asked.id(), Map.of(Inquiries.NONE, why)));
        tell(payload);
    }

    private void tell(String payload) {
        events.publishEvent(new AnsweredElsewhere(read(payload).reference(), FindingsOfOthers.QUESTION));
    }

    private Asking read(String payload) {
        return json.readValue(payload, Asking.class);
    }

    private Line<?, ?> line(Asking asking) {
        return lines.stream()
                .filter(line -> line.source() == asking.source())
                .findFirst()
                .orElseThrow();
    }
}
