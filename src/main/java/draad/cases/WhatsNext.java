package draad.cases;

import draad.contact.Questions;
import draad.shared.CaseReference;
import draad.shared.StepId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What comes next in each of several cases, in three look-ups however many they are. */
@Component
public class WhatsNext {

    private final CaseSteps steps;
    private final Questions questions;
    private final ObjectProvider<StepWork> work;
    private final MessageSource messages;
    private final Clock clock;

    WhatsNext(
            CaseSteps steps, Questions questions, ObjectProvider<StepWork> work, MessageSource messages, Clock clock) {
        this.steps = steps;
        this.questions = questions;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
    }

    /** Of each of these cases that runs. */
    public Map<CaseReference, Turn> of(Collection<CustomerCase> cases, Locale locale) {
        var running = cases.stream()
                .filter(one -> !one.status().isFinal())
                .map(CustomerCase::reference)
                .toList();
        var turns = new LinkedHashMap<CaseReference, Turn>();
        if (running.isEmpty()) return turns;
        var open = steps.openOf(running);
        var waiting = waiting(open);
        open.forEach(step -> turns.putIfAbsent(step.reference(), turn(step, waiting.get(step.id()), locale)));
        questions
                .openOf(running)
                .forEach(asked -> turns.putIfAbsent(
                        asked.caseReference(),
                        new Turn(
                                asked.text().in(locale),
                                Performer.CUSTOMER,
                                null,
                                null,
                                local(asked.deadline()),
                                null)));
        running.forEach(reference -> turns.putIfAbsent(reference, bankWorks(locale)));
        return turns;
    }

    private Map<StepId, StepWork.Waiting> waiting(List<CaseStep> open) {
        return work.stream()
                .findFirst()
                .map(list -> list.of(open.stream().map(CaseStep::id).toList()))
                .orElse(Map.of());
    }

    private Turn turn(CaseStep step, StepWork.@Nullable Waiting waiting, Locale locale) {
        return new Turn(
                step.title().in(locale),
                step.performer(),
                waiting == null ? null : waiting.queue(),
                waiting == null ? null : waiting.assignee(),
                waiting == null ? null : local(waiting.dueAt()),
                step.id());
    }

    private Turn bankWorks(Locale locale) {
        var what = String.valueOf(messages.getMessage("case.next.waiting", null, locale));
        return new Turn(what, Performer.EMPLOYEE, null, null, null, null);
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
