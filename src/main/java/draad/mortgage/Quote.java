package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import draad.cases.CustomerCase;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the customer told in the quote request, as far as the calculation asks for it. Amounts are in euros; incomes are
 * gross and a year's.
 *
 * @param birthDate stays out of what is kept of a decision: the years to the pension say enough there
 * @param partnerIncome zero when there is no partner
 * @param monthlyDebts what is paid each month for other loans
 * @param energySavingAmount what is spent on renovation that saves energy
 * @param fixedRateYears for how long the interest is to stay the same
 */
public record Quote(
        @JsonIgnore LocalDate birthDate,
        String employment,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal income,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal partnerIncome,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal monthlyDebts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal studentDebt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal housePrice,
        String energyLabel,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal energySavingAmount,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal ownMoney,
        int fixedRateYears) {

    public Quote {
        if (housePrice.signum() <= 0) throw new IllegalArgumentException("A house has a price, not " + housePrice);
    }

    static Quote of(CustomerCase customerCase) {
        return new Quote(
                LocalDate.parse(customerCase.datum("birthDate").orElseThrow()),
                customerCase.datum("employment").orElseThrow(),
                amount(customerCase, "income"),
                amount(customerCase, "partnerIncome"),
                amount(customerCase, "monthlyDebts"),
                amount(customerCase, "studentDebt"),
                amount(customerCase, "housePrice"),
                customerCase.datum("energyLabel").orElse("unknown"),
                amount(customerCase, "energySavingAmount"),
                amount(customerCase, "ownMoney"),
                customerCase.datum("fixedRateYears").map(Integer::valueOf).orElseThrow());
    }

    /** What was not asked, because an earlier answer said so, is nothing. */
    private static BigDecimal amount(CustomerCase customerCase, String name) {
        return customerCase.datum(name).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
