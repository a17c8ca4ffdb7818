package draad.cases;

import draad.shared.CaseReference;
import draad.shared.StepId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what happens in a case beside its process: extra steps, and how often it was passed on. */
@Component
class CaseAside {

    private final ExtraSteps extraSteps;
    private final ObjectProvider<CaseHistory> history;
    private final MessageSource messages;
    private final Clock clock;

    CaseAside(ExtraSteps extraSteps, ObjectProvider<CaseHistory> history, MessageSource messages, Clock clock) {
        this.extraSteps = extraSteps;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    int transfers(CaseReference reference) {
        return history.stream().mapToInt(past -> past.transfers(reference)).sum();
    }

    List<CaseView.ExtraStepView> extraSteps(CaseReference reference, Locale locale) {
        return extraSteps.of(reference).stream()
                .map(extra -> view(extra, locale))
                .toList();
    }

    /** Those among these open steps that are extra. */
    Map<StepId, CaseView.ExtraStepView> among(List<CaseStep> open, Locale locale) {
        var extra = open.stream()
                .filter(step -> step.key().equals(ExtraStep.KEY))
                .map(CaseStep::id)
                .toList();
        if (extra.isEmpty()) return Map.of();
        return extraSteps.among(extra).stream()
                .map(found -> view(found, locale))
                .collect(Collectors.toMap(CaseView.ExtraStepView::step, Function.identity()));
    }

    private CaseView.ExtraStepView view(ExtraStep extra, Locale locale) {
        var kind = String.valueOf(messages.getMessage("extra-step." + extra.kind(), null, extra.kind(), locale));
        return new CaseView.ExtraStepView(
                extra.kind(),
                kind,
                extra.question().in(locale),
                extra.skill(),
                extra.askedBy(),
                extra.decision(),
                extra.step(),
                extra.answer(),
                extra.at().atZone(clock.getZone()).toOffsetDateTime());
    }
}
