package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.util.Map;

/**
 * Something was done that has to be undone. The case was promised under this reference: whoever opens it does so after
 * the commit, once, under exactly this reference.
 */
public record RestoringCaseNeeded(
        CaseReference reference, String caseType, CustomerId customer, Map<String, String> data) {}
