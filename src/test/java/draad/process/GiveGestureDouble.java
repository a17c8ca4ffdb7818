package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Gives gestures in memory only. */
@TestComponent
public class GiveGestureDouble implements Action {

    private final List<CaseReference> given = new CopyOnWriteArrayList<>();

    public long runsFor(CaseReference reference) {
        return given.stream().filter(reference::equals).count();
    }

    @Override
    public ActionId id() {
        return ActionId.GIVE_GESTURE;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id(), context.subject());
        given.add(context.reference());
        return "given";
    }
}
