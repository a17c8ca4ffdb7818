package draad.web;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Through which door a call came in: who calls, in which channel, how sure that channel is of the person, and in which
 * language they read. A parameter of this type in a controller is filled in from the authentication.
 *
 * @param onlyCustomer the one customer that this caller may see; empty for employees and for channels that serve
 *     anybody
 * @param roles lower-case, kebab-case: {@code operator}, {@code designer}, {@code worker}, {@code core-banking},
 *     {@code mailroom}, {@code team-lead}, …
 */
public record Door(
        Actor actor,
        Channel channel,
        Assurance assurance,
        Optional<CustomerId> onlyCustomer,
        Set<String> roles,
        Locale locale) {

    /** Whether this caller may see anything of that customer. */
    public boolean maySee(CustomerId customer) {
        return onlyCustomer.map(customer::equals).orElse(true);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Whether an employee is at this side of the door, also when a channel system calls for them. */
    public boolean isBankSide() {
        return onlyCustomer.isEmpty() && actor.kind() != Actor.Kind.CUSTOMER;
    }
}
