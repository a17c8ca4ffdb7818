package draad.refusal;

import draad.banking.HoldingReopened;
import draad.banking.Holdings;
import draad.shared.ActionId;
import draad.shared.Ids;
import draad.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes an account that was opened again down as restored, so that its closing counts as undone. */
@Component
class ReopenedAccounts {

    private static final ActionId RESTORE = new ActionId("restore-account");

    private final Executions executions;
    private final Holdings holdings;
    private final WordLock lock;

    ReopenedAccounts(Executions executions, Holdings holdings, WordLock lock) {
        this.executions = executions;
        this.holdings = holdings;
        this.lock = lock;
    }

    @EventListener
    void on(HoldingReopened reopened) {
        var account = Subject.account(reopened.holding());
        lock.lock(account, null);
        if (executions.wasDoneInThisTransaction(RESTORE, account)) return;
        var owner = BatchClosing.firstOwner(holdings.find(reopened.holding()).orElseThrow());
        executions.addReported(RESTORE, account, owner, reopened.at(), "reopened:" + Ids.next());
    }
}
