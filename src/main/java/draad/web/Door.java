package draad.web;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Arrays;
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

    /** The customer that a visitor without a name is limited to: nobody has this id. */
    static final CustomerId NOBODY = new CustomerId(new java.util.UUID(0, 0));

    /** Whether this caller may see anything of that customer. */
    public boolean maySee(CustomerId customer) {
        return onlyCustomer.map(customer::equals).orElse(true);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** @throws Problem 403 when the caller has none of these roles */
    public void require(String... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(roles::contains)) throw Problem.forbidden("forbidden");
    }

    /** @throws Problem 403 when the bank must be surer of the person than this door is */
    public void require(Assurance needed) {
        if (!assurance.isAtLeast(needed))
            throw Problem.forbidden("not-sure-enough", needed.id()).with("needs", needed.id());
    }

    /** @throws Problem 404 when this caller may not see anything of that customer */
    public void mustSee(CustomerId customer) {
        if (!maySee(customer)) throw Problem.notFound();
    }

    /** Whether an employee is at this side of the door, also when a channel system calls for them. */
    public boolean isBankSide() {
        return onlyCustomer.isEmpty() && actor.kind() != Actor.Kind.CUSTOMER;
    }
}
