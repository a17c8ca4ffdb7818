package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * The rate of the day for a mortgage; there is none when the bank does not lend that part of a value.
 *
 * @param lowest that the bank's people may propose
 */
public record OfferedRate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal ofTheDay,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lowest) {}
