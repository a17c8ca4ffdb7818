package draad.task;

import draad.cases.StepWork;
import draad.shared.StepId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a case where its open steps lie and by when they were promised. */
@Component
class WorkOfSteps implements StepWork {

    private final WorkItems items;

    WorkOfSteps(WorkItems items) {
        this.items = items;
    }

    @Override
    public Map<StepId, Waiting> of(Collection<StepId> steps) {
        if (steps.isEmpty()) return Map.of();
        return items.find(steps).stream()
                .collect(Collectors.toMap(
                        WorkItem::id, item -> new Waiting(item.queue(), item.assignee(), item.dueAt())));
    }
}
