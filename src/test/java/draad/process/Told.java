package draad.process;

import draad.shared.CaseReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Remembers what the port told. */
@TestComponent
public class Told {

    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final Set<CaseReference> unwelcome = ConcurrentHashMap.newKeySet();

    /** A listener that fails takes the whole step with it. */
    public void failAtStepsOf(CaseReference reference) {
        unwelcome.add(reference);
    }

    public <T> List<T> of(CaseReference reference, Class<T> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> event.toString().contains(reference.toString()))
                .toList();
    }

    /** @param step as the case knows it, or its id in the part that it stands in */
    public String taskOf(CaseReference reference, String step) {
        return of(reference, StepOpened.class).stream()
                .filter(opened ->
                        opened.step().key().equals(step) || opened.step().id().equals(step))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .taskId();
    }

    @EventListener({
        StepOpened.class,
        StepClosed.class,
        ReplyAwaited.class,
        ProcessEnded.class,
        ActionRefusedInProcess.class,
        ActivityFailed.class
    })
    public void on(Object event) {
        events.add(event);
        if (event instanceof StepOpened opened && unwelcome.contains(opened.reference()))
            throw new UnsupportedOperationException("No room on the work list");
    }
}
