package draad.address;

import draad.cases.CaseFile;
import draad.cases.Cases;
import draad.customer.ContactPoints;
import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import draad.shared.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets post arrive again: at the address that was told, or where it was when that turned out to be right. */
@Component
class PutAddressRight implements Action {

    private static final ActionId ID = new ActionId("change-address");

    private final Cases cases;
    private final CaseFile file;
    private final ToldAddress told;
    private final ContactPoints contactPoints;

    PutAddressRight(Cases cases, CaseFile file, ToldAddress told, ContactPoints contactPoints) {
        this.cases = cases;
        this.file = file;
        this.told = told;
        this.contactPoints = contactPoints;
    }

    @Override
    public ActionId id() {
        return ID;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(ID, context.subject());
        var customerCase = cases.get(context.reference());
        var point = told.point(customerCase);
        var to = told.of(customerCase).or(() -> point.map(it -> it.address())).orElseThrow();
        if (point.isEmpty()) contactPoints.settle(customerCase.customer(), to);
        else
            contactPoints
                    .move(point.get(), to, Actor.SYSTEM, customerCase.lastIn())
                    .ifPresent(left -> file.add(context.reference(), Map.of("formerAddress", left.toString())));
        file.add(context.reference(), Map.of("newAddress", to.oneLine()));
        return "changed";
    }
}
