package draad.mandate;

import draad.banking.Holdings;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lifts the order of its own case; what others ordered stays in force. */
@Component
class UnfreezeAccount implements Action {

    private final Holdings holdings;
    private final Cases cases;

    UnfreezeAccount(Holdings holdings, Cases cases) {
        this.holdings = holdings;
        this.cases = cases;
    }

    @Override
    public ActionId id() {
        return ActionId.UNFREEZE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        // An account that was closed already was not frozen.
        cases.get(context.reference())
                .datum("freeze")
                .map(UUID::fromString)
                .ifPresent(order -> holdings.unfreeze(context.subject().asAccount(), order, context.permit()));
        return "lifted";
    }
}
