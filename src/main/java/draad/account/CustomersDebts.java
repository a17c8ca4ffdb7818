package draad.account;

import java.math.BigDecimal;

/**
 * What the customer is behind with at the bank and what keeps working until the closing.
 *
 * @param arrears what should have been paid before, on this account
 * @param cards how many cards pay from it
 */
public record CustomersDebts(BigDecimal arrears, int cards) {

    public boolean isBehind() {
        return arrears.signum() > 0;
    }
}
