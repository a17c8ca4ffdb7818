package draad.cases;

import draad.banking.Holdings;
import draad.banking.Party;
import draad.customer.WordLocks;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Locks the words of everybody a case concerns before a command changes it, so that commands, words and guards of one
 * customer take turns in one order.
 */
@Component
class CaseWords {

    private final WordLocks locks;
    private final Holdings holdings;

    CaseWords(WordLocks locks, Holdings holdings) {
        this.locks = locks;
        this.holdings = holdings;
    }

    void lock(CustomerCase customerCase) {
        Set<CustomerId> concerned = new HashSet<>();
        concerned.add(customerCase.customer());
        customerCase
                .datum(IntakeCheck.ACCOUNT)
                .map(HoldingId::of)
                .ifPresent(account -> holdings.holders(account).stream()
                        .map(Party::customerId)
                        .forEach(concerned::add));
        locks.lock(concerned);
    }
}
