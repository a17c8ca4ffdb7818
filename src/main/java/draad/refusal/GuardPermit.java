package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Ids;
import draad.shared.Permit;
import draad.shared.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leave for one action on one subject in one transaction, once. */
final class GuardPermit implements Permit {

    private final UUID execution = Ids.next();
    private final Asked asked;
    private final @Nullable Mandate mandate;
    private final GuardSession session;
    private final String transaction;
    private final Doing doing;
    private boolean dead;

    GuardPermit(Asked asked, @Nullable Mandate mandate, GuardSession session, String transaction, Doing doing) {
        this.asked = asked;
        this.mandate = mandate;
        this.session = session;
        this.transaction = transaction;
        this.doing = doing;
    }

    @Override
    public void use(ActionId action, Subject subject) {
        if (!action.equals(asked.action()) || !subject.equals(asked.subject()))
            throw new IllegalStateException("A permit for " + asked.action() + " of " + asked.subject()
                    + " is none for " + action + " of " + subject);
        if (!session.isHere())
            throw new IllegalStateException("A permit is good in its own transaction only, and in none nested in it");
        if (dead) throw new IllegalStateException("A permit is used once");
        dead = true;
        if (!doing.record(execution, asked, transaction, mandate))
            throw new IllegalStateException("A permit is good in its own transaction only");
    }

    /** What it relied on changed. */
    void kill() {
        dead = true;
    }

    UUID execution() {
        return execution;
    }
}
