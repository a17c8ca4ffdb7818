package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of loans, held against values that were worked out by hand and with other tools. */
class AnnuityTest {

    @ParameterizedTest
    @CsvSource({
        "100000.00, 6.00, 360, 599.55",
        "200000.00, 4.00, 360, 954.83",
        "280000.00, 3.85, 360, 1312.66",
        "1200.00,   0.00, 12,  100.00",
        "1000.00,  12.00, 1,   1010.00"
    })
    void aLoanCostsTheSameEachMonth(BigDecimal loan, BigDecimal rate, int months, BigDecimal payment) {
        var annuity = new Annuity(rate, months);

        var paid = annuity.monthlyPayment(loan);

        assertThat(paid).isEqualTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 5.00, 360, 186281.00", "954.83,  4.00, 360, 199999.00", "100.00,  0.00, 12,  1200.00"})
    void aPaymentCarriesALoanInWholeEuros(BigDecimal payment, BigDecimal rate, int months, BigDecimal loan) {
        var annuity = new Annuity(rate, months);

        var carried = annuity.loanFor(payment);

        assertThat(carried).isEqualTo(loan);
    }

    @ParameterizedTest
    @CsvSource({"360000.00, 4.00, 360, 2200.00, 1200.00", "120000.00, 3.00, 240, 800.00, 300.00"})
    void aLinearLoanStartsWithItsInterestAndOneEqualPart(
            BigDecimal loan, BigDecimal rate, int months, BigDecimal first, BigDecimal interest) {
        var terms = new Annuity(rate, months);

        var paid = terms.firstLinearPayment(loan);

        assertThat(paid).isEqualTo(first);
        assertThat(terms.firstInterest(loan)).isEqualTo(interest);
    }

    @ParameterizedTest
    @CsvSource({
        "annuity,     0.00,     1312.66, 1312.66",
        "annuity,     80000.00, 1194.29, 1194.29",
        "linear,      0.00,     1676.11, 1676.11",
        "combination, 0.00,     1312.66, 1676.11"
    })
    void theWayOfPayingBackDecidesTheFirstMonthsCost(
            String way, BigDecimal interestOnly, BigDecimal least, BigDecimal most) {
        var amount = new BigDecimal("280000.00");

        var costs = Costs.of(amount, interestOnly, way, new BigDecimal("3.85"), 360);

        assertThat(costs).isEqualTo(new Costs(least, most));
    }

    @Test
    void aLoanOfNoMonthsOrWithNegativeInterestIsNone() {
        assertThatThrownBy(() -> new Annuity(BigDecimal.ONE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Annuity(new BigDecimal("-0.01"), 360))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
