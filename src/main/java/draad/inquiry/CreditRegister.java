package draad.inquiry;

import draad.shared.CustomerId;
import java.math.BigDecimal;
import java.util.Map;

/** The line to the register of loans and credit. */
public interface CreditRegister extends Outsider<CustomerId, CreditRegister.Registered> {

    /**
     * What is registered of somebody.
     *
     * @param monthly what their loans count for, in euros a month
     * @param arrears whether they are behind with one
     */
    record Registered(BigDecimal monthly, boolean arrears) implements Finding {

        @Override
        public Map<String, String> inWords() {
            return Map.of("monthly", monthly.toPlainString(), "arrears", arrears ? "yes" : "no");
        }
    }
}
