package draad.routing;

import draad.routing.Routed.Alarm;
import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.shared.StepId;
import org.jspecify.annotations.Nullable;

/** A step was routed, but nobody may be there to do it as promised. */
public record RoutingAlarmRaised(
        StepId stepId, @Nullable CaseReference caseReference, String queue, Alarm alarm, DecisionId decision) {}
