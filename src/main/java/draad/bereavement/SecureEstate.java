package draad.bereavement;

import draad.banking.Holdings;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import org.springframework.stereotype.Component;

/** Stops payments out of what the deceased held alone; what they held with somebody else goes on. */
@Component
class SecureEstate implements Action {

    private final Holdings holdings;

    SecureEstate(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public ActionId id() {
        return ActionId.SECURE_ESTATE;
    }

    @Override
    public String run(ActionContext context) {
        holdings.secureEstate(CustomerId.of(context.subject().id()), context.reference(), context.permit());
        return "secured";
    }
}
