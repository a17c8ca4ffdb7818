package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * What the house can carry, and what buying it asks.
 *
 * @param outlay the price with the renovation that saves energy
 * @param loanToValue the part of the price that may be lent, in percents
 * @param loan that part of the price
 * @param savingPart what may be added for renovation that saves energy
 * @param savingLoanToValue the part that may be lent with such renovation, in percents
 * @param costs what buying costs besides the price
 * @param needed what must be lent to buy it
 * @param nhgLimit up to where the guarantee (NHG) is possible for this house
 * @param nhgFee what the guarantee costs, in percents of the mortgage
 */
public record HouseFigures(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal outlay,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal loanToValue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal loan,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal savingLoanToValue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal savingPart,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal costs,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal needed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal nhgLimit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal nhgFee) {

    /** The highest mortgage on this house. */
    public BigDecimal total() {
        return loan.add(savingPart);
    }
}
