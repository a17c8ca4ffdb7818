package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody whom a customer brings along, such as a partner: found when the bank knows them for certain, else
 * registered.
 */
@Service
public class Newcomers {

    /** The same name and the same birth date, written in the same way. */
    private static final int CERTAIN = 70;

    private final Customers customers;
    private final Doubles doubles;
    private final ApplicationEventPublisher events;

    Newcomers(Customers customers, Doubles doubles, ApplicationEventPublisher events) {
        this.customers = customers;
        this.doubles = doubles;
        this.events = events;
    }

    /** Their id; who is a little like somebody known is registered, and people look at it. */
    @Transactional
    public CustomerId knownOrRegistered(NewCustomer asked, Actor actor, Channel channel) {
        doubles.waitForTheSame(asked);
        var candidates = doubles.of(asked);
        Optional<CustomerId> known = candidates.stream()
                .filter(candidate -> candidate.score() >= CERTAIN
                        && candidate.reasons().contains("same-name")
                        && candidate.reasons().contains("same-birth-date"))
                .map(PossibleDouble::id)
                .findFirst();
        if (known.isPresent()) return known.get();
        var registered = customers.register(asked, channel).id();
        events.publishEvent(new CustomerRegistered(registered, actor, channel));
        if (!candidates.isEmpty()) events.publishEvent(new PossibleDoubleFound(registered, candidates, channel));
        return registered;
    }
}
