package draad.attention;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A step in which a customer got stuck, and the help that they were offered (C6).
 *
 * @param id of the work that it is for whoever helps
 * @param because which of the rules' reasons it was
 */
record StuckStep(
        UUID id,
        StepId step,
        CaseReference reference,
        String because,
        Text offer,
        DecisionId decision,
        Channel channel,
        Instant at) {}
