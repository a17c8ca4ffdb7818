package draad.account;

import draad.banking.Holdings;
import draad.banking.NewHolding;
import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the account that the customer asked for (C6). */
@Component
class OpenAccount implements Action {

    private static final ActionId ID = new ActionId("open-account");

    private final Holdings holdings;
    private final Cases cases;
    private final CaseFile file;
    private final Clock clock;

    OpenAccount(Holdings holdings, Cases cases, CaseFile file, Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public ActionId id() {
        return ID;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(ID, context.subject());
        var customerCase = cases.get(context.reference());
        var opened = holdings.open(NewHolding.of(customerCase.customer(), customerCase.product(), clock.instant()));
        file.add(context.reference(), Map.of("account", opened.id().toString(), "iban", String.valueOf(opened.iban())));
        return "opened";
    }
}
