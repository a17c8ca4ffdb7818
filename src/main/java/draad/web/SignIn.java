package draad.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Recognises API clients, employees and customers by name and password, and makes who guesses wait. */
@Component
class SignIn implements AuthenticationProvider {

    private static final int MOST_FOR_ONE_NAME = 10;
    private static final int MOST_FROM_ONE_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private record Candidate(Caller caller, String passwordHash) {}

    private final ApiClients clients;
    private final List<Accounts> accounts;
    private final RememberingPasswordEncoder passwords;
    private final WrongGuesses guesses;
    private final String hashOfNobody;

    SignIn(ApiClients clients, List<Accounts> accounts, RememberingPasswordEncoder passwords, WrongGuesses guesses) {
        this.clients = clients;
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.hashOfNobody = Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var candidate = candidate(attempt.getName());
        // An unknown name takes as long as a wrong password, so that names cannot be found out by the clock.
        var hash = candidate.map(Candidate::passwordHash).orElse(hashOfNobody);
        if (candidate.isEmpty() || !passwords.remembers(password, hash))
            check(password, hash, candidate.isPresent(), counts(attempt));
        return CallerAuthentication.of(candidate.orElseThrow().caller(), attempt.getDetails());
    }

    private void check(String password, String hash, boolean known, List<WrongGuesses.Count> counts) {
        for (var count : counts)
            guesses.mustWait(count).ifPresent(wait -> {
                throw new TooManyAttempts(wait);
            });
        if (passwords.matches(password, hash) && known) {
            guesses.forget(counts.get(0));
            return;
        }
        counts.forEach(guesses::add);
        throw new BadCredentialsException("Unknown name or wrong password");
    }

    /** Per name and address together: nobody can lock out somebody else from another place. */
    private static List<WrongGuesses.Count> counts(Authentication attempt) {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return List.of(
                new WrongGuesses.Count("sign-in:" + address + ":" + attempt.getName(), MOST_FOR_ONE_NAME, WINDOW),
                new WrongGuesses.Count("sign-in:" + address, MOST_FROM_ONE_ADDRESS, WINDOW));
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
