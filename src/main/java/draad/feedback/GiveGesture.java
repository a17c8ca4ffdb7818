package draad.feedback;

import draad.banking.Holdings;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gives what an employee thought right to give (K5): money to the account that the case is about, by the guard's leave;
 * anything else is written down for whoever sends it.
 */
@Component
class GiveGesture implements Action {

    private final Holdings holdings;
    private final Gestures gestures;
    private final Cases cases;
    private final CaseFile file;

    GiveGesture(Holdings holdings, Gestures gestures, Cases cases, CaseFile file) {
        this.holdings = holdings;
        this.gestures = gestures;
        this.cases = cases;
        this.file = file;
    }

    @Override
    public ActionId id() {
        return ActionId.GIVE_GESTURE;
    }

    @Override
    public String run(ActionContext context) {
        var customerCase = cases.get(context.reference());
        var amount = Money.euro(
                customerCase.datum("gestureAmount").map(BigDecimal::new).orElse(BigDecimal.ZERO));
        var kind = customerCase.datum("gesture").orElse("money");
        var account = customerCase.datum("account").map(HoldingId::of).orElse(null);
        if (kind.equals("money") && account != null)
            holdings.credit(account, customerCase.customer(), amount, context.permit());
        else context.permit().use(id(), context.subject());
        gestures.add(customerCase, kind, amount, account);
        file.add(context.reference(), Map.of("gesture-given", words(kind, amount)));
        return "given";
    }

    private static Map<String, String> words(String kind, Money amount) {
        if (!kind.equals("money")) return Map.of("en", "flowers", "nl", "bloemen");
        return Map.of("en", "€ " + amount.text(), "nl", "€ " + amount.text().replace('.', ','));
    }
}
