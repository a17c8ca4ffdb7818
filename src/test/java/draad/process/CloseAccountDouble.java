package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Does the action in memory only, and fails for the cases that a test says. */
@TestComponent
public class CloseAccountDouble implements Action {

    private final List<CaseReference> ran = new CopyOnWriteArrayList<>();
    private final Set<CaseReference> unsettled = ConcurrentHashMap.newKeySet();
    private final Set<CaseReference> failing = ConcurrentHashMap.newKeySet();

    public void failFor(CaseReference reference) {
        failing.add(reference);
    }

    /** As if money came in that nobody said where to send, once. */
    public void leaveUnsettledOnce(CaseReference reference) {
        unsettled.add(reference);
    }

    public long runsFor(CaseReference reference) {
        return ran.stream().filter(reference::equals).count();
    }

    @Override
    public ActionId id() {
        return ActionId.CLOSE_ACCOUNT;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id(), context.subject());
        if (failing.contains(context.reference())) throw new IllegalStateException("The core system does not answer");
        if (unsettled.remove(context.reference())) return "unsettled";
        ran.add(context.reference());
        return "closed";
    }
}
