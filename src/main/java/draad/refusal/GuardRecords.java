package draad.refusal;

import draad.process.Verdict;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.shared.DecisionId;
import draad.shared.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each verdict with the step that it was given in, and a note of it when that step came to nothing. */
@Component
class GuardRecords {

    private final DecisionLog decisions;
    private final AttemptNotes notes;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    GuardRecords(DecisionLog decisions, AttemptNotes notes, Actions actions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.notes = notes;
        this.actions = actions;
        this.events = events;
    }

    Verdict keep(GuardSession session, Asked asked, Judged judged, @Nullable GuardPermit permit) {
        var about = about(asked, judged);
        var decision =
                decisions.record(about, judged.facts(), judged.outcome(), permit == null ? "refused" : "allowed");
        var verdict = permit == null ? refused(decision, asked, judged) : new Verdict.Allowed(permit, asked.subject());
        var said = new Said(asked, verdict, permit, about, judged.facts(), judged.outcome());
        session.say(asked.attempt(), said, notes::write);
        return verdict;
    }

    private Verdict refused(DecisionId decision, Asked asked, Judged judged) {
        var reason = reason(judged);
        events.publishEvent(ActionRefused.of(decision, actions.get(asked.action()), asked, reason));
        return new Verdict.Refused(decision, reason);
    }

    private static DecisionSubject about(Asked asked, Judged judged) {
        var about = asked.reference() == null
                ? DecisionSubject.of(asked.customer())
                : DecisionSubject.of(asked.reference(), asked.customer());
        boolean hidden = judged.mandate() != null && judged.mandate().hidden();
        return hidden ? about.whichMayNotBeShown() : about;
    }

    private static Text reason(Judged judged) {
        var reasons =
                judged.objections().stream().map(Objection::reason).distinct().toList();
        return new Text(
                reasons.stream().map(Text::en).collect(Collectors.joining(" ")),
                reasons.stream().map(Text::nl).collect(Collectors.joining(" ")));
    }
}
