package draad.cases;

import draad.shared.CustomerId;
import java.util.List;

/** Others than customer and holders whom a model can write to; implemented by the module that knows them. */
public interface CaseRecipients {

    /** As the model calls them: {@code heirs}. */
    String name();

    /** The one whom the guard was asked about first. */
    List<CustomerId> of(CustomerCase customerCase);
}
