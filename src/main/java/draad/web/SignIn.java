package draad.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Recognises API clients, employees and customers by name and password. */
@Component
class SignIn implements AuthenticationProvider {

    private record Candidate(Caller caller, String passwordHash) {}

    private final ApiClients clients;
    private final List<Accounts> accounts;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    SignIn(ApiClients clients, List<Accounts> accounts, PasswordEncoder passwords) {
        this.clients = clients;
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var candidate = candidate(attempt.getName());
        // An unknown name takes as long as a wrong password, so that names cannot be found out by the clock.
        var hash = candidate.map(Candidate::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || candidate.isEmpty())
            throw new BadCredentialsException("Unknown name or wrong password");
        return CallerAuthentication.of(candidate.get().caller(), attempt.getDetails());
    }

    private Optional<Candidate> candidate(String name) {
        return clients.caller(name)
                .map(caller ->
                        new Candidate(caller, clients.find(name).orElseThrow().encodedPassword()))
                .or(() -> accounts.stream()
                        .flatMap(some -> some.find(name).stream())
                        .findFirst()
                        .map(account -> new Candidate(Caller.of(account), account.passwordHash())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
