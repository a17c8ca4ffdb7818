package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.PrefillSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the bank asks for its service, as the norms of the day say: known before the customer chooses. */
@Component
class ServiceFee implements PrefillSource {

    static final String ADVICE = "adviceFee";
    static final String WITHOUT_ADVICE = "executionOnlyFee";

    private final NormTables norms;

    ServiceFee(NormTables norms) {
        this.norms = norms;
    }

    @Override
    public String name() {
        return "service-fee";
    }

    @Override
    public Map<String, Object> of(CustomerCase customerCase) {
        return Map.of(
                ADVICE, fee("advice-fee").toPlainString(),
                WITHOUT_ADVICE, fee("execution-only-fee").toPlainString());
    }

    /** In euros and cents. */
    BigDecimal of(String answer) {
        return fee(answer.equals(ADVICE) ? "advice-fee" : "execution-only-fee");
    }

    private BigDecimal fee(String norm) {
        return norms.norm(norm).setScale(2, RoundingMode.UNNECESSARY);
    }
}
