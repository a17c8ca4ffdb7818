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
    private final CaseAside aside;
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
            CaseAside aside,
            MessageSource messages,
            Clock clock) {
        this.steps = steps;
        this.drafts = drafts;
        this.prefill = prefill;
        this.products = products;
        this.questions = questions;
        this.access = access;
        this.work = work;
        this.aside = aside;
        this.messages = messages;
        this.clock = clock;
    }

    public CaseView of(CustomerCase shown, Door door) {
        var locale = door.locale();
        var open = openSteps(shown, door);
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
                shown.endedAt() == null ? null : local(shown.endedAt()),
                shown.end(),
                shown.data(),
                open,
                products.of(shown.reference()).stream().map(this::view).toList(),
                questions.of(shown.reference()).stream()
                        .map(question -> QuestionView.of(question, locale))
                        .toList(),
                next(shown, open, locale),
                door.isBankSide() ? aside.transfers(shown.reference()) : null,
                door.isBankSide() ? aside.extraSteps(shown.reference(), locale) : null);
    }

    public CaseView.OpenStep step(CustomerCase shown, CaseStep step, Door door) {
        return view(shown, List.of(step), door).get(0);
    }

    /** To the customer and the owner only: whoever has the code may go on with the case. */
    private static boolean maySeeCode(CustomerCase shown, Door door) {
        return door.onlyCustomer().isPresent()
                || door.actor().id().equals(shown.owner())
                || door.channel().isSelfService();
    }

    private List<CaseView.OpenStep> openSteps(CustomerCase shown, Door door) {
        if (shown.status().isFinal()) return List.of();
        return view(shown, steps.openOf(shown.reference()), door);
    }

    private List<CaseView.OpenStep> view(CustomerCase shown, List<CaseStep> open, Door door) {
        var waiting = waiting(open);
        Map<StepId, CaseView.ExtraStepView> extra = door.isBankSide() ? aside.among(open, door.locale()) : Map.of();
        return open.stream()
                .map(step -> view(shown, step, door.locale(), waiting.get(step.id()), extra.get(step.id())))
                .toList();
    }

    private Map<StepId, StepWork.Waiting> waiting(List<CaseStep> open) {
        return work.stream()
                .findFirst()
                .map(list -> list.of(open.stream().map(CaseStep::id).toList()))
                .orElse(Map.of());
    }

    private CaseView.OpenStep view(
            CustomerCase shown,
            CaseStep step,
            Locale locale,
            StepWork.@Nullable Waiting waiting,
            CaseView.@Nullable ExtraStepView extra) {
        return new CaseView.OpenStep(
                step.id(),
                step.key(),
                step.title().in(locale),
                step.performer(),
                step.form() == null ? null : step.form().key(),
                waiting == null ? null : waiting.queue(),
                waiting == null ? null : waiting.assignee(),
                waiting == null || waiting.dueAt() == null ? null : local(waiting.dueAt()),
                draft(step),
                prefill.of(shown, step),
                access.mayIn(shown, step),
                extra);
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

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
