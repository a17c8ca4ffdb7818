package draad.mortgage;

import com.fasterxml.jackson.annotation.JsonFormat;
import draad.rule.Conclusion;
import draad.shared.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What can be borrowed at most.
 *
 * @param bindingLimit the kind of the limit that is the lowest
 * @param needed what must be lent to buy the house
 * @param terms on which it was calculated
 */
public record Maximum(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        String bindingLimit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal needed,
        Terms terms,
        Text reason)
        implements Conclusion {

    /** What the customer would lend: what is needed, as far as the maximum allows. */
    BigDecimal loan() {
        return needed.max(BigDecimal.ZERO).min(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
