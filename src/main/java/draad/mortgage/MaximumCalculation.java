package draad.mortgage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The arithmetic below the maximum; what counts, what binds and why is said by the rules. */
@Component
class MaximumCalculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final NormTables norms;

    MaximumCalculation(NormTables norms) {
        this.norms = norms;
    }

    /** The facts that the rules {@code mortgage-maximum} decide on. */
    Collection<?> of(Quote quote) {
        var house = house(quote);
        var terms = terms(quote, house);
        return List.of(quote, terms, house, income(quote, terms));
    }

    private HouseFigures house(Quote quote) {
        boolean saves = quote.energySavingAmount().signum() > 0;
        var price = quote.housePrice();
        var loanToValue = norms.norm("loan-to-value");
        var savingLoanToValue = norms.norm("loan-to-value-energy-saving");
        var costs = part(price, norms.norm("buying-costs"));
        var outlay = price.add(quote.energySavingAmount());
        return new HouseFigures(
                price,
                outlay,
                loanToValue,
                wholeEuros(part(price, loanToValue)),
                savingLoanToValue,
                wholeEuros(quote.energySavingAmount().min(part(price, savingLoanToValue.subtract(loanToValue)))),
                costs,
                outlay.add(costs).subtract(quote.ownMoney()),
                norms.norm(saves ? "nhg-limit-energy-saving" : "nhg-limit"),
                norms.norm("nhg-fee"));
    }

    private Terms terms(Quote quote, HouseFigures house) {
        var lent = house.needed().max(BigDecimal.ZERO).min(house.total());
        var age = Period.between(quote.birthDate(), norms.today()).getYears();
        return new Terms(
                norms.today(),
                norms.rate(quote.fixedRateYears(), false, loanToValue(lent, quote.housePrice()))
                        .orElseThrow(),
                norms.norm("term-years").intValueExact(),
                norms.norm("test-rate-below-years").intValueExact(),
                norms.norm("state-pension-age").intValueExact() - age,
                norms.norm("minimum-mortgage"),
                norms.versions());
    }

    private IncomeFigures income(Quote quote, Terms terms) {
        var higher = quote.income().max(quote.partnerIncome());
        var lower = quote.income().min(quote.partnerIncome());
        var testIncome = cents(higher.add(lower.multiply(norms.norm("partner-income-share"))));
        var testRate = testRate(quote, terms);
        var load = norms.financingLoad(testIncome, testRate);
        var allowed = part(testIncome, load).divide(MONTHS, 2, RoundingMode.DOWN);
        var debts = cents(quote.monthlyDebts().add(part(quote.studentDebt(), norms.norm("student-debt-load"))));
        var left = allowed.subtract(debts);
        boolean carries = left.signum() > 0;
        return new IncomeFigures(
                testIncome,
                testRate,
                load,
                allowed,
                debts,
                left,
                carries ? new Annuity(testRate, terms.termYears() * 12).loanFor(left) : cents(BigDecimal.ZERO),
                carries ? cents(norms.norm("energy-label-allowance", quote.energyLabel())) : cents(BigDecimal.ZERO),
                carries ? savingAllowance(quote) : cents(BigDecimal.ZERO));
    }

    private BigDecimal testRate(Quote quote, Terms terms) {
        return quote.fixedRateYears() < terms.testRateBelowYears()
                ? terms.rate().max(norms.norm("test-rate"))
                : terms.rate();
    }

    private BigDecimal savingAllowance(Quote quote) {
        return wholeEuros(quote.energySavingAmount().min(norms.norm("energy-saving-allowance", quote.energyLabel())));
    }

    /** In percents, rounded up: a cent above a band is in the next. */
    static BigDecimal loanToValue(BigDecimal loan, BigDecimal value) {
        return loan.multiply(HUNDRED).divide(value, 2, RoundingMode.UP);
    }

    static BigDecimal part(BigDecimal whole, BigDecimal percentage) {
        return whole.multiply(percentage).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal wholeEuros(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.DOWN).setScale(2);
    }
}
