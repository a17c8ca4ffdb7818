package draad.cases;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step came to wait for a person; told in the transaction in which it did.
 *
 * @param facts what is known in the case: field names to values
 */
public record CaseStepOpened(
        StepId id,
        CaseReference reference,
        String caseType,
        String product,
        CustomerId customer,
        String market,
        String language,
        String step,
        Text title,
        Performer performer,
        Channel startedIn,
        Map<String, Object> facts,
        @Nullable String contactMoment,
        Instant openedAt,
        boolean confidential) {}
