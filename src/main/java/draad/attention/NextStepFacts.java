package draad.attention;

import draad.shared.Channel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for extra steps are decided on when a step was completed; the columns of
 * {@code rules/next-step/next-step.csv} carry these names.
 *
 * @param step the step that was completed
 * @param performer whose step it was: {@code customer} or {@code employee}
 * @param amount what is at stake in euros, null when nothing is
 * @param channel where the case was started; {@code completedIn} where this step was done
 * @param firstOfProduct whether the customer never had this product with us
 */
record NextStepFacts(
        String caseType,
        String step,
        String performer,
        String product,
        String market,
        String language,
        @Nullable BigDecimal amount,
        Channel channel,
        Channel completedIn,
        int earlierRefusals,
        int transfers,
        int resumptions,
        int returnedMail,
        boolean openComplaint,
        boolean firstOfProduct) {}
