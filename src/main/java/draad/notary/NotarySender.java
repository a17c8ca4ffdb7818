package draad.notary;

import draad.process.EffectSender;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a notary what was promised, after the commit and with the guard's leave. */
@Component
class NotarySender implements EffectSender {

    static final String KIND = "notary";

    private final Notaries notaries;
    private final JsonMapper json;

    NotarySender(Notaries notaries, JsonMapper json) {
        this.notaries = notaries;
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
}
