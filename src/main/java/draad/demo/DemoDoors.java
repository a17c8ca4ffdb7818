package draad.demo;

import draad.customer.Customers;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.staff.Staff;
import draad.web.Door;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors through which the people of the demo come. */
@Component
@Profile("demo")
class DemoDoors {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Customers customers;
    private final Staff staff;

    DemoDoors(Customers customers, Staff staff) {
        this.customers = customers;
        this.staff = staff;
    }

    /** @param by an employee, null for the customer */
    Door of(@Nullable String by, CustomerId customer, Channel channel) {
        return by == null ? customer(customer, channel) : employee(by, channel);
    }

    private Door customer(CustomerId id, Channel channel) {
        var name = customers.find(id).orElseThrow().name().display();
        return new Door(Actor.customer(id, name), channel, channel.ceiling(), Optional.of(id), Set.of(), DUTCH);
    }

    private Door employee(String userName, Channel channel) {
        var employee = staff.find(userName).orElseThrow();
        var sure = channel.ceiling().isAtLeast(Assurance.KNOWN) ? Assurance.KNOWN : channel.ceiling();
        return new Door(employee.asActor(), channel, sure, Optional.empty(), employee.roles(), DUTCH);
    }
}
