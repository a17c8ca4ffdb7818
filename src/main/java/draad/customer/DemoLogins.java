package draad.customer;

import draad.shared.CustomerId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets the demo's customers sign in with the demo's password. */
@Component
@Profile("demo")
class DemoLogins {

    private final CustomerAccounts accounts;
    private final String hash;

    DemoLogins(CustomerAccounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.hash = passwords.encode("demo");
    }

    void add(String userName, CustomerId customer) {
        accounts.add(userName, customer, hash);
    }
}
