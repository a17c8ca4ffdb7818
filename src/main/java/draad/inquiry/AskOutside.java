package draad.inquiry;

import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.process.Effects;
import draad.shared.ActionId;
import tools.jackson.databind.json.JsonMapper;

/** Promises that a source is asked, once for the same question; it leaves the bank after the commit. */
class AskOutside implements Action {

    private final Line<?, ?> line;
    private final Cases cases;
    private final Inquiries inquiries;
    private final Effects effects;
    private final JsonMapper json;

    AskOutside(Line<?, ?> line, Cases cases, Inquiries inquiries, Effects effects, JsonMapper json) {
        this.line = line;
        this.cases = cases;
        this.inquiries = inquiries;
        this.effects = effects;
        this.json = json;
    }

    @Override
    public ActionId id() {
        return line.source().action();
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id(), context.subject());
        var about = cases.get(context.reference());
        var question = Fingerprint.of(json.writeValueAsString(line.question().apply(about)));
        if (inquiries.isAsked(about.reference(), line.source(), question)) return "asked";
        var key = effects.promise(new Effects.Promised(
                InquirySender.KIND,
                id(),
                context.subject(),
                about.customer(),
                about.reference(),
                json.writeValueAsString(new InquirySender.Asking(about.reference(), line.source()))));
        inquiries.ask(key, about.reference(), line.source(), question);
        return "asked";
    }
}
