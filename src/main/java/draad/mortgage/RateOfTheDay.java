package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.PrefillSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in the rate and the cost of what was advised, so that nobody has to look them up or work them out. */
@Component
class RateOfTheDay implements PrefillSource {

    private final Advised advised;

    RateOfTheDay(Advised advised) {
        this.advised = advised;
    }

    @Override
    public String name() {
        return "rate-of-the-day";
    }

    @Override
    public Map<String, Object> of(CustomerCase customerCase) {
        return advised.find(customerCase)
                .flatMap(loan -> advised.rate(loan, loan.amount(), loan.fixedRateYears())
                        .map(OfferedRate::ofTheDay)
                        .map(rate -> Map.<String, Object>of(
                                "ratePercentage",
                                rate,
                                "monthlyCost",
                                advised.costs(loan, loan.amount(), rate).least().toPlainString())))
                .orElse(Map.of());
    }
}
