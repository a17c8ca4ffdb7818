package draad.cases;

import draad.contact.QuestionView;
import draad.contact.Questions;
import draad.shared.StepId;
import draad.web.Door;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a case as it is, to whom it is shown, in their language. */
@Component
public class CaseViews {

    private final CaseSteps steps;
    private final Drafts drafts;
    private final Prefill prefill;
    private final IntermediateProducts products;
    private final Questions questions;
    private final CaseAccess access;
    private final ObjectProvider<StepWork> work;
    private final MessageSource messages;
    private final Clock clock;

    CaseViews(
            CaseSteps steps,
            Drafts drafts,
            Prefill prefill,
            IntermediateProducts products,
            Questions questions,
            CaseAccess access,
            ObjectProvider<StepWork> work,
            MessageSource messages,
            Clock clock) {
        this.steps = steps;
        this.drafts = drafts;
        this.prefill = prefill;
        this.products = products;
        this.questions = questions;
        this.access = access;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
    }

    public CaseView of(CustomerCase shown, Door door) {
        var locale = door.locale();
        var open = openSteps(shown, locale);
        return new CaseView(
                shown.reference(),
                shown.type(),
                shown.product(),
                shown.customer(),
                shown.status(),
                shown.startedIn(),
                shown.owner(),
                maySeeCode(shown, door) && shown.handoverCode() != null
                        ? shown.handoverCode().text()
                        : null,
                shown.version(),
                local(shown.openedAt()),
                local(shown.endedAt()),
                shown.end(),
                shown.data(),
                open,
                products.of(shown.reference()).stream().map(this::view).toList(),
                questions.of(shown.reference()).stream()
                        .map(question -> QuestionView.of(question, locale))
                        .toList(),
                next(shown, open, locale));
    }

    public CaseView.OpenStep step(CustomerCase shown, CaseStep step, Locale locale) {
        return view(shown, step, locale, waiting(List.of(step)).get(step.id()));
    }

    /** To the customer and the owner only: whoever has the code may go on with the case. */
    private static boolean maySeeCode(CustomerCase shown, Door door) {
        return door.onlyCustomer().isPresent()
                || door.actor().id().equals(shown.owner())
                || door.channel().isSelfService();
    }

    private List<CaseView.OpenStep> openSteps(CustomerCase shown, Locale locale) {
        if (shown.status().isFinal()) return List.of();
        var open = steps.openOf(shown.reference());
        var waiting = waiting(open);
        return open.stream()
                .map(step -> view(shown, step, locale, waiting.get(step.id())))
                .toList();
    }

    private Map<StepId, StepWork.Waiting> waiting(List<CaseStep> open) {
        return work.stream()
                .findFirst()
                .map(list -> list.of(open.stream().map(CaseStep::id).toList()))
                .orElse(Map.of());
    }

    private CaseView.OpenStep view(
            CustomerCase shown, CaseStep step, Locale locale, StepWork.@Nullable Waiting waiting) {
        return new CaseView.OpenStep(
                step.id(),
                step.key(),
                step.title().in(locale),
                step.performer(),
                step.form() == null ? null : step.form().key(),
                waiting == null ? null : waiting.queue(),
                waiting == null ? null : waiting.assignee(),
                waiting == null ? null : local(waiting.dueAt()),
                draft(step),
                prefill.of(shown, step),
                access.mayIn(shown, step));
    }

    private CaseView.Draft draft(CaseStep step) {
        var draft = drafts.of(step.id());
        var newest = draft.newest();
        return new CaseView.Draft(
                draft.version(),
                draft.data(),
                newest == null ? null : newest.by(),
                newest == null ? null : newest.in(),
                newest == null ? null : local(newest.at()));
    }

    private CaseView.Product view(IntermediateProduct product) {
        return new CaseView.Product(
                product.kind(),
                product.version(),
                product.hash(),
                product.data(),
                product.producedIn(),
                local(product.at()));
    }

    private CaseView.@Nullable Next next(CustomerCase shown, List<CaseView.OpenStep> open, Locale locale) {
        if (shown.status().isFinal()) return null;
        if (!open.isEmpty()) {
            var step = open.get(0);
            return new CaseView.Next(
                    step.title(),
                    messages.getMessage("case.next." + step.performer().id(), null, locale),
                    step.dueAt());
        }
        return questions.of(shown.reference()).stream()
                .filter(question -> question.answered().isEmpty())
                .findFirst()
                .map(question -> new CaseView.Next(
                        question.text().in(locale),
                        messages.getMessage("case.next.customer", null, locale),
                        local(question.deadline())))
                .orElseGet(() -> new CaseView.Next(
                        messages.getMessage("case.next.waiting", null, locale),
                        messages.getMessage("case.next.bank", null, locale),
                        null));
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
