package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Permit;
import draad.shared.Subject;

/**
 * What lets the port write down a closing that the core system has already done: there is nothing left to permit. Using
 * it records the execution that it stands for, once.
 */
final class ReportedClosing implements Permit {

    private final Subject account;
    private final Runnable record;
    private boolean used;

    ReportedClosing(Subject account, Runnable record) {
        this.account = account;
        this.record = record;
    }

    @Override
    public void use(ActionId action, Subject subject) {
        if (used || !action.equals(ActionId.CLOSE_ACCOUNT) || !subject.equals(account))
            throw new IllegalStateException("This reports one closing of " + account + " and nothing else");
        used = true;
        record.run();
    }
}
