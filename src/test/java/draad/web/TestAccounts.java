package draad.web;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Somebody of each kind, for the tests of signing in. */
@Component
class TestAccounts implements Accounts {

    static final CustomerId CUSTOMER = CustomerId.of("00000000-0000-7000-8000-00000000c0de");

    private final String hash;

    TestAccounts(PasswordEncoder passwords) {
        this.hash = passwords.encode("demo");
    }

    @Override
    public Optional<Account> find(String userName) {
        return switch (userName) {
            case "test-agent" ->
                Optional.of(Account.employee(userName, hash, "Ans de Wit", Channel.PHONE, Set.of("agent")));
            case "test-operator" ->
                Optional.of(Account.employee(userName, hash, "Otto Vis", Channel.BRANCH, Set.of("operator")));
            case "test-customer" -> Optional.of(Account.customer(userName, hash, "Kees Klaver", CUSTOMER));
            default -> Optional.empty();
        };
    }
}
