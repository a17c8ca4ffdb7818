package draad.process.camunda;

import draad.process.ActivityFailed;
import draad.shared.CaseReference;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that an activity is not tried any more, so that nothing stands still unseen. */
@Component
class GivenUp {

    private final ApplicationEventPublisher events;

    GivenUp(ApplicationEventPublisher events) {
        this.events = events;
    }

    DefaultIncidentHandler ofJobs() {
        return new Teller(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    DefaultIncidentHandler ofWorkers() {
        return new Teller(Incident.EXTERNAL_TASK_HANDLER_TYPE);
    }

    private class Teller extends DefaultIncidentHandler {
        Teller(String type) {
            super(type);
        }

        @Override
        public @Nullable Incident handleIncident(IncidentContext context, @Nullable String message) {
            var incident = super.handleIncident(context, message);
            var execution =
                    Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
            if (execution != null && execution.getProcessBusinessKey() != null)
                events.publishEvent(new ActivityFailed(
                        CaseReference.of(execution.getProcessBusinessKey()),
                        execution.getProcessDefinition().getKey(),
                        context.getActivityId(),
                        message == null ? "" : message));
            return incident;
        }
    }
}
