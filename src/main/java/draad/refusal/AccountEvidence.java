package draad.refusal;

import draad.banking.Holdings;
import draad.banking.LinkedProduct;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How an account is used, as far as the bank's own systems know. */
@Component
class AccountEvidence implements GuardFacts {

    private static final int MONTHS = 25;

    private final Holdings holdings;
    private final Actions actions;
    private final Clock clock;

    AccountEvidence(Holdings holdings, Actions actions, Clock clock) {
        this.holdings = holdings;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Collection<?> about(ActionId action, Subject subject, Set<CustomerId> customers) {
        boolean undoes = actions.find(action).map(CataloguedAction::reverses).isPresent();
        if (subject.kind() != Subject.Kind.ACCOUNT || undoes) return List.of();
        var usage = holdings.usage(
                subject.asAccount(),
                ZonedDateTime.now(clock).minusMonths(MONTHS).toInstant());
        var last = usage.last()
                .map(payment -> LocalDate.ofInstant(payment.at(), clock.getZone()))
                .orElse(null);
        var linked = usage.linkedProducts().stream()
                .map(LinkedProduct::description)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                new PaymentsIn(subject, usage.paymentsIn(), last),
                new StandingOrders(subject, usage.standingOrders().size()),
                new DirectDebits(subject, usage.directDebits().size()),
                new LinkedProducts(subject, usage.linkedProducts().size(), linked));
    }
}
