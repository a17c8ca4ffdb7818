package draad.notary;

import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.process.Effects;
import draad.shared.ActionId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Promises that the notary is told something; what leaves the bank leaves it after the commit. */
class TellNotary implements Action {

    /** Whether the money is with the notary: it goes there once, also when the day of the deed moves. */
    static final String MONEY_IS_THERE = "moneyAtNotary";

    private final ActionId id;
    private final @Nullable Boolean money;
    private final Cases cases;
    private final CaseFile file;
    private final Effects effects;
    private final JsonMapper json;

    /** @param money true when money goes to the notary, false when it comes back, null when none moves */
    TellNotary(String id, @Nullable Boolean money, Cases cases, CaseFile file, Effects effects, JsonMapper json) {
        this.id = new ActionId(id);
        this.money = money;
        this.cases = cases;
        this.file = file;
        this.effects = effects;
        this.json = json;
    }

    @Override
    public ActionId id() {
        return id;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id, context.subject());
        var told = cases.get(context.reference());
        if (money != null && money.toString().equals(told.datum(MONEY_IS_THERE).orElse("false"))) return "told";
        var message = new NotaryMessage(
                context.reference(),
                id.text(),
                told.datum("notary").orElseThrow(),
                money == null ? null : told.datum("toNotary").orElseThrow());
        effects.promise(new Effects.Promised(
                NotarySender.KIND,
                id,
                context.subject(),
                told.customer(),
                context.reference(),
                json.writeValueAsString(message)));
        if (money != null) file.add(context.reference(), Map.of(MONEY_IS_THERE, money));
        return "told";
    }
}
