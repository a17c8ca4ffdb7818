package draad.contact;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.Optional;

/** Whose case a reference stands for; asked of whoever keeps the cases. */
public interface CaseCustomers {

    /** Empty when there is no such case. */
    Optional<CustomerId> customerOf(CaseReference reference);
}
