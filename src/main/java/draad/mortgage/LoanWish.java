package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.PrefillSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in the amount that was advised or chosen. */
@Component
class LoanWish implements PrefillSource {

    private final Advised advised;

    LoanWish(Advised advised) {
        this.advised = advised;
    }

    @Override
    public String name() {
        return "loan-wish";
    }

    @Override
    public Map<String, Object> of(CustomerCase customerCase) {
        return advised.find(customerCase)
                .map(loan -> Map.<String, Object>of("amount", loan.amount().toPlainString()))
                .orElse(Map.of());
    }
}
