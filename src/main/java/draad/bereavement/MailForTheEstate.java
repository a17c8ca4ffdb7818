package draad.bereavement;

import draad.contact.Redirection;
import draad.customer.Customers;
import draad.shared.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must be told to somebody who has died is told to the one who speaks for the heirs. */
@Component
class MailForTheEstate implements Redirection {

    private final Heirs heirs;
    private final Customers customers;

    MailForTheEstate(Heirs heirs, Customers customers) {
        this.heirs = heirs;
        this.customers = customers;
    }

    @Override
    public Optional<CustomerId> insteadOf(CustomerId customer) {
        return heirs.contactForEstateOf(customers.allIds(customer));
    }
}
