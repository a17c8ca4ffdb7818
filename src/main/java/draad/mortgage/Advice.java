package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * What an adviser advises to borrow, beside what limits it.
 *
 * @param interestOnly which part of it is not paid back in between
 * @param nhg whether with the guarantee
 * @param maximum as the indication says
 * @param mostInterestOnly which part may be interest-only at most
 * @param outlay the price with the renovation that saves energy
 * @param nhgLimit up to which outlay the guarantee is possible
 * @param minimum below which the bank lends no mortgage
 */
public record Advice(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal interestOnly,
        boolean nhg,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal maximum,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mostInterestOnly,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal outlay,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal nhgLimit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal minimum) {}
