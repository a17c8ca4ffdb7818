package draad.cases;

import draad.process.ModelElement;
import java.util.Set;

/** Who may not do a step, whatever their skills; asked when the step opens. All that know somebody are asked. */
@FunctionalInterface
public interface KeptFrom {

    /** The user names of the employees who may not. */
    Set<String> who(CustomerCase customerCase, ModelElement step);
}
