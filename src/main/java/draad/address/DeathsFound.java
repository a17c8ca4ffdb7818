package draad.address;

import draad.cases.CaseIntake;
import draad.cases.Happened;
import draad.shared.CaseReference;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hands over to the case that follows a death, when that is what an address check finds. */
@Component
class DeathsFound {

    private final CaseIntake intake;
    private final ApplicationEventPublisher events;

    DeathsFound(CaseIntake intake, ApplicationEventPublisher events) {
        this.intake = intake;
        this.events = events;
    }

    @EventListener
    void on(Happened.CaseCompleted completed) {
        if (completed.of().type().equals(ReturnedMail.CASE_TYPE)
                && completed.end().equals("death-reported"))
            events.publishEvent(
                    new DeathFound(CaseReference.random(), completed.of().customer()));
    }

    /** After the commit, under a reference that is given out already: it may be told twice. */
    @ApplicationModuleListener
    void on(DeathFound found) {
        intake.startBecauseOf(found.report(), ReturnedMail.AFTER_A_DEATH, found.customer(), Map.of());
    }
}
