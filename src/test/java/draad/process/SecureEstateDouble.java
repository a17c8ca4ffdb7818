package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Secures in memory only. */
@TestComponent
public class SecureEstateDouble implements Action {

    private final List<CaseReference> secured = new CopyOnWriteArrayList<>();

    public long runsFor(CaseReference reference) {
        return secured.stream().filter(reference::equals).count();
    }

    @Override
    public ActionId id() {
        return ActionId.SECURE_ESTATE;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id(), context.subject());
        secured.add(context.reference());
        return "secured";
    }
}
