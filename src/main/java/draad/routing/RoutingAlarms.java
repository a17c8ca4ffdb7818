package draad.routing;

import draad.routing.Routed.Alarm;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says aloud that a step may not be done as promised: as an event, a figure and a line in the log. */
@Component
class RoutingAlarms {

    private static final Logger LOG = LoggerFactory.getLogger(RoutingAlarms.class);

    private final ApplicationEventPublisher events;
    private final MeterRegistry meters;

    RoutingAlarms(ApplicationEventPublisher events, MeterRegistry meters) {
        this.events = events;
        this.meters = meters;
    }

    void raise(StepFacts facts, Routed routed, Alarm alarm) {
        meters.counter("draad.routing.alarms", "alarm", alarm.id(), "queue", routed.queue())
                .increment();
        LOG.warn(
                "routing raised an alarm alarm={} queue={} caseType={} step={} stepId={}",
                alarm.id(),
                routed.queue(),
                facts.caseType(),
                facts.step(),
                facts.stepId());
        events.publishEvent(new RoutingAlarmRaised(
                facts.stepId(), facts.caseReference(), routed.queue(), alarm, routed.decision()));
    }
}
