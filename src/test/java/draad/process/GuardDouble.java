package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.Permit;
import draad.shared.Subject;
import draad.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Refuses for the cases that a test says, and remembers what it was asked and which permits were used. */
@TestComponent
public class GuardDouble implements ActionGuard {

    public static final Subject SUBJECT = Subject.customer(CustomerId.next());

    private final Map<CaseReference, Set<Attempt.Moment>> refused = new ConcurrentHashMap<>();
    private final Map<CaseReference, Set<ActionId>> refusedActions = new ConcurrentHashMap<>();
    private final Set<CaseReference> busy = ConcurrentHashMap.newKeySet();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final Set<String> finished = ConcurrentHashMap.newKeySet();
    private final Set<String> notDone = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> answerBy = new ConcurrentHashMap<>();
    private final List<CaseReference> used = new CopyOnWriteArrayList<>();

    public void refuseAlways(CaseReference reference) {
        refused.put(reference, Set.of(Attempt.Moment.values()));
    }

    public void refuseFrom(CaseReference reference, Attempt.Moment moment) {
        refused.put(reference, Set.of(moment));
    }

    /** Refuses these actions only, whenever it is asked. */
    public void refuseOnly(CaseReference reference, ActionId... actions) {
        refusedActions.put(reference, Set.of(actions));
    }

    public void allow(CaseReference reference) {
        refused.remove(reference);
    }

    public void beBusyWith(CaseReference reference, boolean isBusy) {
        if (isBusy) busy.add(reference);
        else busy.remove(reference);
    }

    public List<Attempt> attemptsOf(CaseReference reference) {
        return attempts.stream()
                .filter(attempt -> attempt.reference().equals(reference))
                .toList();
    }

    public long permitsUsedFor(CaseReference reference) {
        return used.stream().filter(reference::equals).count();
    }

    public boolean heardOfDone(String attempt) {
        return finished.contains(attempt);
    }

    public boolean heardOfNotDone(String attempt) {
        return notDone.contains(attempt);
    }

    public boolean heardOfLost(String attempt) {
        return lost.contains(attempt);
    }

    public @Nullable Instant answerBy(String attempt) {
        return answerBy.get(attempt);
    }

    @Override
    public Verdict ask(
            ActionId action, Subject subject, CustomerId customer, @Nullable CaseReference reference, String attempt) {
        throw new UnsupportedOperationException("A process asks by attempt");
    }

    @Override
    public void finished(String attempt) {
        finished.add(attempt);
    }

    @Override
    public void notDone(String attempt) {
        notDone.add(attempt);
    }

    @Override
    public void answerBy(String attempt, Instant until) {
        answerBy.put(attempt, until);
    }

    /** As the guard does: what was answered for before is not lost. */
    @Override
    public void lost(String attempt) {
        if (!finished.contains(attempt) && !notDone.contains(attempt)) lost.add(attempt);
    }

    @Override
    public Verdict ask(Attempt attempt) {
        attempts.add(attempt);
        if (refused.getOrDefault(attempt.reference(), Set.of()).contains(attempt.moment())
                || refusedActions.getOrDefault(attempt.reference(), Set.of()).contains(attempt.action()))
            return new Verdict.Refused(DecisionId.next(), new Text("Keep it open", "Houd hem open"));
        if (attempt.moment() == Attempt.Moment.FETCH && busy.contains(attempt.reference())) return new Verdict.Busy();
        Permit permit = (action, subject) -> used.add(attempt.reference());
        return new Verdict.Allowed(permit, SUBJECT);
    }
}
