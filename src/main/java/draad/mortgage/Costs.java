package draad.mortgage;

import java.math.BigDecimal;

/**
 * What a mortgage costs in its first month, interest and repayment together.
 *
 * @param least the lowest that it can be, when the way of paying back leaves room
 */
record Costs(BigDecimal least, BigDecimal most) {

    /**
     * @param interestOnly the part that is not paid back in between
     * @param way {@code annuity}, {@code linear} or {@code combination}
     */
    static Costs of(BigDecimal amount, BigDecimal interestOnly, String way, BigDecimal rate, int months) {
        var loan = new Annuity(rate, months);
        var repaid = amount.subtract(interestOnly).max(BigDecimal.ZERO);
        var interest = loan.firstInterest(amount.subtract(repaid));
        var annuity = loan.monthlyPayment(repaid).add(interest);
        var linear = loan.firstLinearPayment(repaid).add(interest);
        return switch (way) {
            case "linear" -> new Costs(linear, linear);
            case "combination" -> new Costs(annuity, linear);
            default -> new Costs(annuity, annuity);
        };
    }
}
