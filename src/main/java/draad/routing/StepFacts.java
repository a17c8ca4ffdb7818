package draad.routing;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.StepId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What routing is decided on; the columns of {@code rules/routing/routing.csv} carry these names.
 *
 * @param product null for work that belongs to no product
 * @param amount what is at stake in euros, null when nothing is
 * @param channel where the case was started
 * @param performer {@code customer} or {@code employee}
 * @param earlierRefusals how often the customer was told no, or said no, in this case
 * @param skill what whoever asked for this step wants its doer to be able to do, null when it is the rules' to say
 * @param transfers how often this work was passed on without progress
 */
public record StepFacts(
        StepId stepId,
        @Nullable CaseReference caseReference,
        @Nullable CustomerId customer,
        String caseType,
        String step,
        @Nullable String product,
        @Nullable String market,
        @Nullable String language,
        @Nullable BigDecimal amount,
        Channel channel,
        String performer,
        int earlierRefusals,
        boolean openComplaint,
        int transfers,
        @Nullable String skill) {}
