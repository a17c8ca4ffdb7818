package draad.inquiry;

import draad.shared.CustomerId;
import java.math.BigDecimal;
import java.util.Map;

/** The line to whoever finds out where somebody's own money comes from. */
public interface FundsTracing extends Outsider<FundsTracing.OwnMoney, FundsTracing.Traced> {

    /** @param proven whether a document was accepted that proves it */
    record OwnMoney(CustomerId customer, BigDecimal amount, boolean proven) {}

    /** @param word {@code none}, {@code at-this-bank}, {@code by-document} or {@code unexplained} */
    record Traced(String word) implements Finding {

        @Override
        public Map<String, String> inWords() {
            return Map.of("word", word);
        }
    }
}
