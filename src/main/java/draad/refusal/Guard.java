package draad.refusal;

import draad.process.ActionGuard;
import draad.process.Attempt;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets nothing happen that a customer has refused, whatever the way in. */
@Component
class Guard implements ActionGuard {

    private final WordLock lock;
    private final Judge judge;
    private final GuardRecords records;
    private final Doing doing;
    private final AwayExecutions away;
    private final ObjectProvider<CaseSubjects> cases;

    Guard(
            WordLock lock,
            Judge judge,
            GuardRecords records,
            Doing doing,
            AwayExecutions away,
            ObjectProvider<CaseSubjects> cases) {
        this.lock = lock;
        this.judge = judge;
        this.records = records;
        this.doing = doing;
        this.away = away;
        this.cases = cases;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict ask(Attempt attempt) {
        var said = GuardSession.current().said(attempt.id());
        if (said.isPresent()) return said.get().verdict();
        var asked = asked(attempt);
        if (attempt.moment() != Attempt.Moment.FETCH) return decide(asked);
        var involved = lock.lockUnlessBusy(asked.subject(), asked.customer());
        return involved.isEmpty() ? new Verdict.Busy() : say(asked, involved.get());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict ask(
            ActionId action, Subject subject, CustomerId customer, @Nullable CaseReference reference, String attempt) {
        return decide(
                new Asked(attempt, action, subject, customer, reference, initiative(reference), Asked.Handing.HERE));
    }

    @Override
    @Transactional
    public void finished(String attempt) {
        away.finished(attempt);
    }

    @Override
    @Transactional
    public void notDone(String attempt) {
        away.notDone(attempt);
    }

    @Override
    @Transactional
    public void answerBy(String attempt, Instant until) {
        away.answerBy(attempt, until);
    }

    @Override
    @Transactional
    public void lost(String attempt) {
        away.lost(attempt);
    }

    /** For what leaves our hands with this transaction. */
    Verdict decide(Asked asked) {
        var said = GuardSession.current().said(asked.attempt());
        if (said.isPresent()) return said.get().verdict();
        return say(asked, lock.lock(asked.subject(), asked.customer()));
    }

    Initiative initiative(@Nullable CaseReference reference) {
        if (reference == null) return Initiative.BANK;
        return cases.getObject().initiatedBy(reference);
    }

    private Asked asked(Attempt attempt) {
        var source = cases.getObject();
        var reference = attempt.reference();
        boolean away = attempt.moment() == Attempt.Moment.FETCH || attempt.moment() == Attempt.Moment.LOCK;
        return new Asked(
                attempt.id(),
                attempt.action(),
                source.subjectOf(reference, attempt.subject()),
                source.customerOf(reference, attempt.subject()),
                reference,
                source.initiatedBy(reference),
                away ? Asked.Handing.AWAY : Asked.Handing.HERE,
                attempt.answerBy());
    }

    private Verdict say(Asked asked, Involved involved) {
        var judged = judge.judge(asked, involved);
        var session = GuardSession.current();
        var permit = judged.isAllowed()
                ? new GuardPermit(asked, judged.mandate(), session, session.transaction(), doing)
                : null;
        return records.keep(session, asked, judged, permit);
    }
}
