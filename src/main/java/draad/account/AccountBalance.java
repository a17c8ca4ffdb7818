package draad.account;

import java.math.BigDecimal;

/** What is on the account, below zero when the customer owes it. */
public record AccountBalance(BigDecimal amount) {

    public boolean isOwed() {
        return amount.signum() < 0;
    }

    public boolean isLeft() {
        return amount.signum() > 0;
    }
}
