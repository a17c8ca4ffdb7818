package draad.customer;

import draad.shared.CustomerId;
import java.util.Set;

/** What a module keeps of a person, for the export that they have a right to. */
public interface PersonalData {

    /** The name of this part in the export: {@code holdings}, {@code words}, … */
    String part();

    /** JSON-compatible; under all ids that the person is known by. */
    Object of(Set<CustomerId> ids);
}
