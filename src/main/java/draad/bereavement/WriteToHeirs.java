package draad.bereavement;

import draad.cases.CaseRecipients;
import draad.cases.CustomerCase;
import draad.shared.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters to all heirs: each of them reads the same. */
@Component
class WriteToHeirs implements CaseRecipients {

    private final Heirs heirs;

    WriteToHeirs(Heirs heirs) {
        this.heirs = heirs;
    }

    @Override
    public String name() {
        return "heirs";
    }

    @Override
    public List<CustomerId> of(CustomerCase customerCase) {
        return heirs.of(customerCase.reference()).stream().map(Heir::customer).toList();
    }
}
