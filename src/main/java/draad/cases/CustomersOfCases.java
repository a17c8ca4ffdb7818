package draad.cases;

import draad.contact.CaseCustomers;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose case a contact was about. */
@Component
class CustomersOfCases implements CaseCustomers {

    private final Cases cases;

    CustomersOfCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<CustomerId> customerOf(CaseReference reference) {
        return cases.find(reference).map(CustomerCase::customer);
    }
}
