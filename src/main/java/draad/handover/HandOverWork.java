package draad.handover;

import draad.cases.CustomerCase;
import draad.shared.StepId;
import draad.shared.Text;
import draad.staff.Employee;
import draad.task.Notice;
import draad.task.Notices;
import draad.task.WorkOfCase;
import org.springframework.stereotype.Component;

/** What a hand-over asks of people: the receiver answers, and the giver hears of a no. */
@Component
class HandOverWork {

    private static final String ASKED = "hand-over";
    private static final String DECLINED = "hand-over-declined";

    private final Notices notices;
    private final WorkOfCase work;

    HandOverWork(Notices notices, WorkOfCase work) {
        this.notices = notices;
        this.work = work;
    }

    /** Work for the receiver, under the hand-over's own id. */
    void asked(HandOver asked, CustomerCase of, Employee giver) {
        notices.raise(new StepId(asked.id()), notice(ASKED, of, giver.name(), asked.receiver(), asked));
    }

    void ended(HandOver ended) {
        notices.settled(new StepId(ended.id()));
    }

    void accepted(HandOver accepted, Employee receiver) {
        work.follows(accepted.caseReference(), accepted.giver(), receiver);
    }

    void declined(HandOver declined, CustomerCase of, Employee receiver) {
        notices.raise(notice(DECLINED, of, receiver.name(), declined.giver(), declined));
    }

    private Notice notice(String about, CustomerCase of, String name, String owner, HandOver handOver) {
        return new Notice(
                about,
                notices.text(about, new Text(name, name)),
                of.reference(),
                of.customer(),
                of.product(),
                handOver.channel(),
                owner);
    }
}
