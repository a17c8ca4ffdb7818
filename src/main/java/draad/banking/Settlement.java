package draad.banking;

import draad.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was settled when a holding was closed.
 *
 * @param balance what was on it before the interest
 * @param interest what was booked that had not been yet
 * @param paidOut what went to the counter-account
 * @param paidTo the counter-account, null when nothing was left
 * @param cards how many stopped working
 */
public record Settlement(
        Money balance,
        Money interest,
        Money paidOut,
        @Nullable String paidTo,
        int cards,
        int standingOrders,
        int directDebits,
        Instant at) {}
