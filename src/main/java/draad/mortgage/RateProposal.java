package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate that the bank wants to propose, beside what it must fit.
 *
 * @param rate in percents a year
 * @param advised the amount in the advice report
 * @param loanToValue which part of the house's price is lent, in percents
 * @param minimum below which the bank lends no mortgage
 * @param lastDay until when a proposal may hold
 * @param leastMonthlyCost of this amount at this rate, in the way of paying back that was advised
 * @param mostMonthlyCost the same when there is only one way
 */
public record RateProposal(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rate,
        int fixedRateYears,
        LocalDate validUntil,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal monthlyCost,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal advised,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal loanToValue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal minimum,
        LocalDate today,
        LocalDate lastDay,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal leastMonthlyCost,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mostMonthlyCost) {}
