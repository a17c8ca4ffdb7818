package draad.notary;

import draad.cases.CaseFile;
import draad.process.EffectSender;
import draad.shared.DecisionId;
import draad.shared.Text;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a notary what was promised, after the commit and with the guard's leave. */
@Component
class NotarySender implements EffectSender {

    static final String KIND = "notary";

    private final Notaries notaries;
    private final CaseFile file;
    private final JsonMapper json;

    NotarySender(Notaries notaries, CaseFile file, JsonMapper json) {
        this.notaries = notaries;
        this.file = file;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result send(String payload, String idempotencyKey) {
        return notaries.send(json.readValue(payload, NotaryMessage.class), idempotencyKey);
    }

    @Override
    public Result settle(String payload, String idempotencyKey) {
        return notaries.settle(json.readValue(payload, NotaryMessage.class), idempotencyKey);
    }

    @Override
    public void refused(String payload, DecisionId decision, Text reason) {
        notMoved(payload);
    }

    @Override
    public void failed(String payload, String why) {
        notMoved(payload);
    }

    /** Money that did not move is where it was: the case must not believe otherwise. */
    private void notMoved(String payload) {
        var message = json.readValue(payload, NotaryMessage.class);
        if (message.amount() == null) return;
        file.add(
                message.reference(),
                Map.of(TellNotary.MONEY_IS_THERE, message.kind().equals("recall-funds")));
    }
}
