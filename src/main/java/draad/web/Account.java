package draad.web;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in: an employee or a customer.
 *
 * @param passwordHash as a {@code PasswordEncoder} of the application made it, with its prefix
 * @param customer whose login this is; null for employees
 * @param channel the channel that an employee serves unless a call names another in {@code X-Channel}; null for
 *     customers
 * @param roles lower-case, kebab-case
 */
public record Account(
        String userName,
        String passwordHash,
        Kind kind,
        String name,
        @Nullable CustomerId customer,
        @Nullable Channel channel,
        Set<String> roles) {

    public enum Kind {
        EMPLOYEE,
        CUSTOMER
    }

    public Account {
        if (kind == Kind.CUSTOMER && customer == null)
            throw new IllegalArgumentException("A customer's login needs its customer: " + userName);
        roles = Set.copyOf(roles);
    }

    public static Account employee(
            String userName, String passwordHash, String name, Channel channel, Set<String> roles) {
        return new Account(userName, passwordHash, Kind.EMPLOYEE, name, null, channel, roles);
    }

    public static Account customer(String userName, String passwordHash, String name, CustomerId customer) {
        return new Account(userName, passwordHash, Kind.CUSTOMER, name, customer, null, Set.of());
    }
}
