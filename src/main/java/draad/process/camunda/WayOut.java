package draad.process.camunda;

import static org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties.ERROR_EVENT_DEFINITIONS;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.ErrorEventDefinition;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Where a refused action goes when its model has no way out: it waits beside the activity until somebody decides. The
 * model check asks for a catcher, but an older or foreign model may lack one, and must not fail or end silently.
 */
final class WayOut {

    static final String SUFFIX = "-refused";
    private static final String KEY = "draad.way-out";

    private WayOut() {}

    static void addWhereMissing(ActivityImpl activity) {
        var attachedTo = attachedTo(activity);
        if (isCaught(activity, attachedTo)) return;
        var waits = attachedTo.getFlowScope().createActivity(activity.getId() + SUFFIX);
        waits.setName(activity.getName());
        waits.setEventScope(attachedTo);
        waits.setActivityStartBehavior(ActivityStartBehavior.CANCEL_EVENT_SCOPE);
        waits.setActivityBehavior(new Waits());
        waits.getProperties().set(BpmnProperties.TYPE, ActivityTypes.BOUNDARY_ERROR);
        var refused = new ErrorEventDefinition(waits.getId());
        refused.setErrorCode(Guarded.REFUSED);
        attachedTo.getProperties().addListItem(ERROR_EVENT_DEFINITIONS, refused);
        attachedTo.setScope(true);
        activity.setProperty(KEY, waits.getId());
    }

    static boolean isOursAt(ActivityImpl activity) {
        return activity.getProperty(KEY) != null;
    }

    /** The activity that was refused, of one that waits; any other as it is. */
    static String activityBehind(String activityId) {
        return activityId.endsWith(SUFFIX)
                ? activityId.substring(0, activityId.length() - SUFFIX.length())
                : activityId;
    }

    private static ActivityImpl attachedTo(ActivityImpl activity) {
        return activity.isMultiInstance() ? activity.getParentFlowScopeActivity() : activity;
    }

    private static boolean isCaught(ActivityImpl activity, ScopeImpl innermost) {
        for (ScopeImpl scope = innermost; scope != null; scope = scope.getFlowScope()) {
            var catches = scope.getProperties().get(ERROR_EVENT_DEFINITIONS).stream()
                    .filter(error -> error.catchesError(Guarded.REFUSED))
                    .map(error -> activity.getProcessDefinition().findActivity(error.getHandlerActivityId()))
                    .anyMatch(handler -> !handler.isAncestorFlowScopeOf(activity));
            if (catches) return true;
        }
        return false;
    }

    private static class Waits extends FlowNodeActivityBehavior {
        @Override
        public void execute(ActivityExecution execution) {
            // Somebody attempts it again, or ends the case.
        }
    }
}
