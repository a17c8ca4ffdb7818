package draad.agreement;

import draad.shared.Actor;
import draad.shared.StepId;
import draad.shared.Text;
import draad.task.Notice;
import draad.task.Notices;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agreement is work for whoever made it: what the bank promised at once, due that day; what the customer would do
 * when their day has gone by. The work has the agreement's own id.
 */
@Component
class AgreementWork {

    /** What the bank promised: saying on the work list that it is done is keeping it. */
    static final String PROMISE = "promise";

    /** What the customer would have done by now: whoever made the agreement finds out. */
    static final String PASSED = "agreement-passed";

    private static final int BATCH = 100;
    private static final int LONGEST_TITLE = 120;
    private static final LocalTime END_OF_BUSINESS = LocalTime.of(17, 30);

    private final AgreementRows agreements;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgreementWork(AgreementRows agreements, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.agreements = agreements;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    void promised(Agreement made, Actor maker) {
        var due = made.due().atTime(END_OF_BUSINESS).atZone(clock.getZone()).toInstant();
        notices.raise(new StepId(made.id()), notice(PROMISE, made, maker), due);
        agreements.raised(made.id());
    }

    void ended(Agreement ended) {
        notices.settled(new StepId(ended.id()));
    }

    /** Any node may do it, in parts: what one raises, another passes over. */
    @Scheduled(fixedDelayString = "${draad.agreement.raise-every:PT1M}")
    void raisePassed() {
        Integer raised;
        do raised = transaction.execute(status -> raiseSome());
        while (raised != null && raised == BATCH);
    }

    private int raiseSome() {
        var passed = agreements.toRaise(BATCH);
        for (var one : passed) {
            var made = one.agreement();
            if (made.side() == Agreement.Side.BANK) promised(made, one.maker());
            else {
                notices.raise(new StepId(made.id()), notice(PASSED, made, one.maker()));
                agreements.raised(made.id());
            }
        }
        return passed.size();
    }

    private Notice notice(String about, Agreement made, Actor maker) {
        var title = made.text().length() <= LONGEST_TITLE
                ? made.text()
                : made.text().substring(0, LONGEST_TITLE - 1) + "…";
        return new Notice(
                about,
                notices.text(about, new Text(title, title)),
                made.caseReference(),
                made.customerId(),
                null,
                made.channel(),
                maker.isEmployee() ? maker.id() : null);
    }
}
