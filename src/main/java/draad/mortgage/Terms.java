package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds for every mortgage on a day.
 *
 * @param rate the rate of the day for what is needed
 * @param testRateBelowYears interest that is fixed for fewer years is calculated with the test rate
 * @param pensionYears in how many years the customer comes to the state pension age
 * @param minimumMortgage the bank lends none below it
 * @param tables the versions of the tables that the figures come from
 */
public record Terms(
        LocalDate validOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rate,
        int termYears,
        int testRateBelowYears,
        int pensionYears,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal minimumMortgage,
        List<String> tables) {

    public Terms {
        tables = List.copyOf(tables);
    }
}
