package draad.refusal;

import draad.banking.Holdings;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By whose order an account stands still: what stands still is not closed. */
@Component
class FrozenAccounts implements GuardFacts {

    private final Holdings holdings;

    FrozenAccounts(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Collection<?> about(ActionId action, Subject subject, Set<CustomerId> customers) {
        if (subject.kind() != Subject.Kind.ACCOUNT) return List.of();
        return StandsStill.of(subject, holdings.freezes(subject.asAccount())).stream()
                .toList();
    }
}
