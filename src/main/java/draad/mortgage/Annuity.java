package draad.mortgage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A loan that is paid back with the same amount each month.
 *
 * @param yearlyRate interest in percents a year, paid by the month
 * @param months in which all is paid back
 */
record Annuity(BigDecimal yearlyRate, int months) {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal PERCENTS_OF_MONTHS = BigDecimal.valueOf(1200);

    Annuity {
        if (yearlyRate.signum() < 0) throw new IllegalArgumentException("Interest is not negative: " + yearlyRate);
        if (months < 1) throw new IllegalArgumentException("A loan runs for some months, not " + months);
    }

    /** What is paid each month for this loan, in cents. */
    BigDecimal monthlyPayment(BigDecimal loan) {
        return loan.divide(worthOfOneAMonth(), EXACT).setScale(2, RoundingMode.HALF_UP);
    }

    /** The loan that this much a month pays for, in whole euros and never more than it does. */
    BigDecimal loanFor(BigDecimal monthlyPayment) {
        return monthlyPayment
                .multiply(worthOfOneAMonth(), EXACT)
                .setScale(0, RoundingMode.DOWN)
                .setScale(2);
    }

    /** The interest of the first month. */
    BigDecimal firstInterest(BigDecimal loan) {
        return loan.multiply(monthlyRate(), EXACT).setScale(2, RoundingMode.HALF_UP);
    }

    /** What is paid in the first month when each month the same part is paid back. */
    BigDecimal firstLinearPayment(BigDecimal loan) {
        return loan.divide(BigDecimal.valueOf(months), EXACT)
                .add(loan.multiply(monthlyRate(), EXACT))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal monthlyRate() {
        return yearlyRate.divide(PERCENTS_OF_MONTHS, EXACT);
    }

    /** Today's worth of one euro in each of the months: (1 − (1 + r)⁻ⁿ) / r. */
    private BigDecimal worthOfOneAMonth() {
        if (yearlyRate.signum() == 0) return BigDecimal.valueOf(months);
        var grown = BigDecimal.ONE.add(monthlyRate()).pow(months, EXACT);
        return BigDecimal.ONE.subtract(BigDecimal.ONE.divide(grown, EXACT)).divide(monthlyRate(), EXACT);
    }
}
