package draad.account;

import draad.banking.Holdings;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import org.springframework.stereotype.Component;

/** Closes an account at the bank; reached only through the guard. */
@Component
class CloseAccount implements Action {

    private final Holdings holdings;

    CloseAccount(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public ActionId id() {
        return ActionId.CLOSE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        holdings.close(context.subject().asAccount(), context.permit());
        return "closed";
    }
}
