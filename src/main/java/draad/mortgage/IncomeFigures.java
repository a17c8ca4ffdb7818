package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * What the income can carry.
 *
 * @param testIncome the income that counts, a year's
 * @param testRate the rate that is calculated with; the rate of the day when that is certain for long
 * @param load which part of the income may go to the mortgage, in percents
 * @param allowed what may go to it each month
 * @param debts what goes to other loans each month, the student debt's part included
 * @param left what is left for the mortgage each month; negative when debts take more than all
 * @param loan what that carries over the whole term, zero when nothing is left
 * @param labelAllowance what may be added for the energy label
 * @param savingAllowance what may be added for renovation that saves energy
 */
public record IncomeFigures(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal testIncome,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal testRate,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal load,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal allowed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal debts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal left,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal loan,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal labelAllowance,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal savingAllowance) {

    /** The highest mortgage on this income. */
    public BigDecimal total() {
        return loan.add(labelAllowance).add(savingAllowance);
    }

    /** What the house's energy adds. */
    public BigDecimal allowances() {
        return labelAllowance.add(savingAllowance);
    }
}
