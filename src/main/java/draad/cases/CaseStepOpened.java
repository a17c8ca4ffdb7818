package draad.cases;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step came to wait for a person; told in the transaction in which it did.
 *
 * @param skill what whoever does it must be able to do, when it was asked for with one
 * @param facts what is known in the case: field names to values
 * @param notFor the user names of who may not do it
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
        @Nullable String skill,
        Set<String> notFor,
        Instant openedAt,
        boolean confidential) {}
