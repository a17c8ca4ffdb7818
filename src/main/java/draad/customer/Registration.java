package draad.customer;

import draad.web.Door;
import draad.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Somebody becomes a customer, once: whoever may be known already is looked at first. */
@Service
public class Registration {

    private final Customers customers;
    private final Doubles doubles;
    private final ObjectProvider<NewHoldings> newHoldings;
    private final ApplicationEventPublisher events;

    Registration(
            Customers customers,
            Doubles doubles,
            ObjectProvider<NewHoldings> newHoldings,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.doubles = doubles;
        this.newHoldings = newHoldings;
        this.events = events;
    }

    /**
     * Somebody whom a document names, such as an heir: registered in any case. Whoever may be the same is for people to
     * look at afterwards.
     */
    @Transactional
    public Customer registerNamed(NewCustomer named, Door door) {
        doubles.waitForTheSame(named);
        var candidates = doubles.of(named);
        var customer = customers.register(named, door.channel());
        events.publishEvent(new CustomerRegistered(customer.id(), door.actor(), door.channel()));
        if (!candidates.isEmpty())
            events.publishEvent(new PossibleDoubleFound(customer.id(), candidates, door.channel()));
        return customer;
    }

    /** @throws Problem 409 with the candidates, when an employee can look who it is */
    @Transactional
    public Customer register(
            NewCustomer asked, Set<draad.shared.CustomerId> notDoubleOf, List<JsonNode> holdings, Door door) {
        doubles.waitForTheSame(asked);
        var others = customers.canonical(notDoubleOf);
        var candidates = new ArrayList<>(doubles.of(asked));
        candidates.removeIf(candidate -> others.contains(candidate.id()));
        if (!candidates.isEmpty() && !door.channel().isSelfService())
            throw Problem.conflict("possible-double", candidates.size()).with("candidates", candidates);
        var customer = customers.register(asked, door.channel());
        if (!holdings.isEmpty()) newHoldings.getObject().open(customer.id(), holdings, door);
        events.publishEvent(new CustomerRegistered(customer.id(), door.actor(), door.channel()));
        if (!candidates.isEmpty())
            events.publishEvent(new PossibleDoubleFound(customer.id(), candidates, door.channel()));
        return customer;
    }
}
