package draad.banking;

import java.time.Instant;

/**
 * What comes in is sent on to an account at another bank.
 *
 * @param to at the other bank
 * @param until from then on payments are no longer sent on
 */
public record Redirection(Iban to, Instant from, Instant until) {

    public Redirection {
        if (!from.isBefore(until)) throw new IllegalArgumentException("A redirection begins before it ends");
    }
}
