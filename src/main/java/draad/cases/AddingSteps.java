package draad.cases;

import draad.process.Processes;
import draad.shared.Actor;
import draad.shared.Channel;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a step beside those that a process takes, once for each reason in a case (P4). */
@Service
public class AddingSteps {

    /** The variable by which the step that opens knows what it was asked for. */
    static final String ASKED = "extraStep";

    private final ExtraSteps extraSteps;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    AddingSteps(ExtraSteps extraSteps, Processes processes, ApplicationEventPublisher events) {
        this.extraSteps = extraSteps;
        this.processes = processes;
        this.events = events;
    }

    /** What became of it. */
    public enum Became {
        ADDED,
        ASKED_BEFORE,
        /** The case has ended, or its model takes no extra steps. */
        NOT_HERE
    }

    /** Within a command that has the case locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Became add(CustomerCase of, ExtraStep.Asked asked, Actor by, Channel in) {
        var added = extraSteps.add(of.reference(), asked);
        if (added.isEmpty()) return Became.ASKED_BEFORE;
        var outcomes =
                Map.<String, Object>of("kind", asked.kind(), ASKED, added.get().toString());
        if (!processes.addExtraStep(of.reference(), outcomes)) {
            extraSteps.remove(added.get());
            return Became.NOT_HERE;
        }
        events.publishEvent(new Happened.ExtraStepAsked(of, asked.kind(), by, in));
        return Became.ADDED;
    }
}
