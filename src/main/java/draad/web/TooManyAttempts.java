package draad.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too many passwords; for a while not even the right one is looked at. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration mustWait) {
        super("Too many attempts to sign in");
        this.wait = mustWait;
    }

    Problem problem() {
        return Problem.tooMany(wait);
    }
}
