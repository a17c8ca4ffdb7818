package draad.banking;

import draad.customer.PersonalData;
import draad.shared.CustomerId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person has with the bank, for the export of their data. */
@Component
class HoldingsOfPerson implements PersonalData {

    private final Holdings holdings;

    HoldingsOfPerson(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public String part() {
        return "holdings";
    }

    @Override
    public Object of(Set<CustomerId> ids) {
        return holdings.shownOf(ids).stream().map(HoldingView::of).toList();
    }
}
