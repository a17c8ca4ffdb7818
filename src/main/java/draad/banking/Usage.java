package draad.banking;

import draad.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a holding is used: the evidence for or against "this account is not used".
 *
 * @param since from when payments in were counted
 * @param paymentsIn how many came in since then, also those that were sent back
 * @param lastPayment the last one since then
 * @param overdraft how far it may go below zero
 * @param cards how many cards that work
 * @param accruedInterest what has not been booked yet, below zero when the customer owes it
 * @param arrears what the customer should have paid on it before
 */
public record Usage(
        Instant since,
        int paymentsIn,
        @Nullable PaymentIn lastPayment,
        List<StandingOrder> standingOrders,
        List<DirectDebit> directDebits,
        List<LinkedProduct> linkedProducts,
        Money balance,
        Money overdraft,
        int cards,
        Money accruedInterest,
        Money arrears) {

    public Optional<PaymentIn> last() {
        return Optional.ofNullable(lastPayment);
    }

    /** Whether the customer owes the bank on it. */
    public boolean isInDebit() {
        return balance.amount().signum() < 0;
    }
}
