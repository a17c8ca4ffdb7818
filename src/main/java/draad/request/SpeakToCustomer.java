package draad.request;

import draad.process.Action;
import draad.process.ActionContext;
import draad.shared.ActionId;
import org.springframework.stereotype.Component;

/** The customer may be called: nobody who may say no to it did. Who calls is the next step's. */
@Component
class SpeakToCustomer implements Action {

    private static final ActionId ID = new ActionId("service-call");

    @Override
    public ActionId id() {
        return ID;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(ID, context.subject());
        return "may-be-called";
    }
}
