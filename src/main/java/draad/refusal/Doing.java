package draad.refusal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes an execution down at the moment that its permit is used, with all that follows from it at once. */
@Component
class Doing {

    private final Executions executions;
    private final Overrides overrides;
    private final Words words;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    Doing(Executions executions, Overrides overrides, Words words, Actions actions, ApplicationEventPublisher events) {
        this.executions = executions;
        this.overrides = overrides;
        this.words = words;
        this.actions = actions;
        this.events = events;
    }

    /** @return false when this is another transaction than the one that the permit was given in */
    boolean record(UUID execution, Asked asked, String transaction, @Nullable Mandate mandate) {
        if (!executions.add(execution, asked, transaction, mandate)) return false;
        if (mandate != null) overrides.use(mandate.id());
        boolean repeatable = actions.get(asked.action()).repeatable();
        if (!repeatable) words.endConsents(asked.action(), asked.subject(), "execution:" + execution);
        if (asked.handing() == Asked.Handing.HERE) tell(execution, asked, mandate);
        return true;
    }

    /**
     * What the contact itself tells on the timeline is not told twice, and what may not be shown is not told at all.
     */
    private void tell(UUID execution, Asked asked, @Nullable Mandate mandate) {
        var action = actions.get(asked.action());
        if (mandate != null && mandate.hidden()) return;
        if (action.actionClass() == ActionClass.INTERNAL || actions.isContact(asked.action())) return;
        events.publishEvent(ActionExecuted.of(execution, action, asked, mandate));
    }
}
