package draad.refusal;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.shared.CaseReference;
import draad.shared.Subject;
import draad.shared.WordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds, under the lock, whether what somebody refuses was done before they said so. */
@Component
class DoneBefore {

    private final Executions executions;
    private final Words words;
    private final Actions actions;
    private final Holdings holdings;
    private final Restoring restoring;

    DoneBefore(Executions executions, Words words, Actions actions, Holdings holdings, Restoring restoring) {
        this.executions = executions;
        this.words = words;
        this.actions = actions;
        this.holdings = holdings;
        this.restoring = restoring;
    }

    Registered answer(WordId id, NewWord word, Involved involved) {
        var done = found(word, involved);
        var underWay = done.stream().filter(Execution::isUnderWay).findFirst();
        var tooLate = done.stream()
                .filter(execution -> !execution.isUnderWay())
                .filter(execution -> !actions.get(execution.action()).repeatable())
                .findFirst();
        underWay.or(() -> tooLate).ifPresent(execution -> words.met(id, execution.id()));
        if (underWay.isPresent())
            return new Registered.UnderWay(id, underWay.get().id());
        return tooLate.<Registered>map(execution ->
                        new Registered.TooLate(id, execution.executedAt(), restore(execution, word, involved)))
                .orElse(new Registered.InForce(id));
    }

    /** What was ordered by a court is not undone because somebody refuses it, and may have to stay unknown. */
    private Optional<CaseReference> restore(Execution execution, NewWord word, Involved involved) {
        if (execution.mandated() || involved.customer() == null) return Optional.empty();
        var received = word.source().receivedAt();
        boolean receivedBefore = received != null && received.isBefore(execution.executedAt());
        return restoring.promise(execution, involved.customer(), receivedBefore);
    }

    private List<Execution> found(NewWord word, Involved involved) {
        var subjects = subjects(word, involved);
        return executions.lastOf(actions.covering(word.action()), subjects).stream()
                .filter(execution -> !execution.hidden())
                .filter(execution -> execution.subject().equals(word.subject()) || cameTooLate(execution, word))
                .toList();
    }

    /** A word about everything that somebody has is late for what was done after the bank had it. */
    private static boolean cameTooLate(Execution execution, NewWord word) {
        Instant received = word.source().receivedAt();
        return execution.isUnderWay()
                || (received != null && !execution.executedAt().isBefore(received));
    }

    private List<Subject> subjects(NewWord word, Involved involved) {
        var subjects = new ArrayList<Subject>();
        subjects.add(word.subject());
        if (word.subject().kind() == Subject.Kind.CUSTOMER && involved.customer() != null)
            holdings.of(involved.ids().keySet()).stream()
                    .filter(holding -> holding.owners().contains(involved.customer()))
                    .map(Holding::id)
                    .map(Subject::account)
                    .forEach(subjects::add);
        return subjects;
    }
}
