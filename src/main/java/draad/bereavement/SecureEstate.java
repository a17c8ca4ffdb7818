package draad.bereavement;

import draad.banking.Holdings;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import org.springframework.stereotype.Component;

/** Stops payments out of what the deceased held alone; what they held with somebody else goes on. */
@Component
class SecureEstate implements Action {

    private final Holdings holdings;
    private final DeathReports reports;

    SecureEstate(Holdings holdings, DeathReports reports) {
        this.holdings = holdings;
        this.reports = reports;
    }

    @Override
    public ActionId id() {
        return ActionId.SECURE_ESTATE;
    }

    @Override
    public String run(ActionContext context) {
        var secured = holdings.secureEstate(
                draad.shared.CustomerId.of(context.subject().id()), context.permit());
        reports.secured(context.reference(), secured);
        return "secured";
    }
}
