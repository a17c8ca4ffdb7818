package draad.mortgage;

import draad.cases.CaseRecipients;
import draad.cases.CustomerCase;
import draad.shared.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever borrows together with the customer, and signs for themselves (C3). */
@Component
class ThePartner implements CaseRecipients {

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public List<CustomerId> of(CustomerCase mortgage) {
        return mortgage.datum("partnerCustomer").map(CustomerId::of).stream().toList();
    }
}
