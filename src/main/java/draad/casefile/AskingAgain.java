package draad.casefile;

import draad.cases.CaseFlow;
import draad.cases.CustomerCase;
import draad.process.ActionGuard;
import draad.process.Verdict;
import draad.shared.Ibans;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the guard anew about what was refused, because a colleague thinks that things have changed. An action at which
 * the case stands still is done when the answer is yes; one that lies further on is done when the case gets there.
 */
@Service
class AskingAgain {

    private final Ways ways;
    private final RefusedHere refused;
    private final CaseFlow flow;
    private final ActionGuard guard;
    private final TransactionTemplate transaction;

    AskingAgain(Ways ways, RefusedHere refused, CaseFlow flow, ActionGuard guard, TransactionTemplate transaction) {
        this.ways = ways;
        this.refused = refused;
        this.flow = flow;
        this.guard = guard;
        this.transaction = transaction;
    }

    /** What the guard said now: {@code attempted} when the case stood there, {@code free} or {@code refused}. */
    record Answer(String what, Optional<String> reason) {}

    /** @throws Problem 404 when the case does no such thing any more, 409 when it does not run */
    Answer about(CustomerCase of, String step, Door door) {
        var doing = refused.find(of, ways.of(of, door.locale()), step).orElseThrow(Problem::notFound);
        // Before the attempt: what has just been done may well be refused a second time.
        var verdict = transaction.execute(status ->
                guard.ask(doing.action().id(), doing.subject(), of.customer(), of.reference(), "again:" + Ids.next()));
        if (verdict instanceof Verdict.Refused no)
            return new Answer("refused", Optional.of(Ibans.readable(no.reason().in(door.locale()))));
        return new Answer(flow.attemptAgain(of, step) ? "attempted" : "free", Optional.empty());
    }
}
