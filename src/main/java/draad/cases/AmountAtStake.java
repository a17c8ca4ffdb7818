package draad.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is at stake in a case, in euros, by what the case knows. */
@Component
public class AmountAtStake {

    private final List<String> amounts;

    /** @param amounts the case data that say it, the most telling first */
    AmountAtStake(@Value("${draad.routing.amounts:amount,advisedAmount,housePrice}") List<String> amounts) {
        this.amounts = amounts;
    }

    /** Null when nothing is, or nobody said so yet. */
    public @Nullable BigDecimal in(Map<String, Object> data) {
        return amounts.stream()
                .map(data::get)
                .filter(Objects::nonNull)
                .flatMap(AmountAtStake::number)
                .findFirst()
                .orElse(null);
    }

    private static Stream<BigDecimal> number(Object value) {
        try {
            return Stream.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Stream.empty();
        }
    }
}
