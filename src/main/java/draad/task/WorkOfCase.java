package draad.task;

import draad.shared.CaseReference;
import draad.staff.Employee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work of a case that somebody has in hand, when another takes the case over from them. */
@Component
public class WorkOfCase {

    private final WorkItems items;
    private final WorkList workList;

    WorkOfCase(WorkItems items, WorkList workList) {
        this.items = items;
        this.workList = workList;
    }

    /**
     * Goes into the hands of who took the case over; what they may not do goes back to its queue. This is no transfer
     * without progress: two people spoke of it.
     */
    @Transactional
    public void follows(CaseReference reference, String from, Employee to) {
        items.heldBy(from).stream()
                .filter(item -> reference.equals(item.caseReference()))
                .flatMap(item -> items.locked(item.id()).stream())
                .filter(item -> item.status() == WorkItem.Status.OPEN && item.isHeldBy(from))
                .forEach(item -> items.assign(item.id(), workList.isFit(to, item) ? to.userName() : null));
    }
}
