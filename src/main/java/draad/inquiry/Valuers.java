package draad.inquiry;

import java.math.BigDecimal;
import java.util.Map;

/** The line to valuers: what a house is worth. */
public interface Valuers extends Outsider<Valuers.House, Valuers.Valuation> {

    /** @param energyLabel in the words of the quote request: {@code c}, {@code unknown} */
    record House(BigDecimal price, String energyLabel) {}

    /** @param value in euros */
    record Valuation(BigDecimal value) implements Finding {

        public Valuation {
            if (value.signum() <= 0) throw new IllegalArgumentException("A house is worth something, not " + value);
        }

        @Override
        public Map<String, String> inWords() {
            return Map.of("value", value.toPlainString());
        }
    }
}
