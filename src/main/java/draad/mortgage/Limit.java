package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import draad.rule.Conclusion;
import draad.shared.Text;
import java.math.BigDecimal;

/**
 * Something that a mortgage cannot be higher than.
 *
 * @param kind {@code income} or {@code house}
 */
public record Limit(String kind, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Text reason)
        implements Conclusion {}
