package draad.cases;

import draad.customer.CustomerFinder;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the customer whose case somebody names by its reference. */
@Component
class CaseFinder implements CustomerFinder {

    private final Cases cases;

    CaseFinder(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<CustomerId> find(String query) {
        try {
            return cases.find(CaseReference.of(query)).map(CustomerCase::customer).stream()
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
