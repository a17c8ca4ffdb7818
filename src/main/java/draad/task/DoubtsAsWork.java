package draad.task;

import draad.cases.CaseNotes;
import draad.cases.Cases;
import draad.customer.PossibleDoubleFound;
import draad.refusal.ClosedWithoutPermit;
import draad.refusal.ConditionCameTrue;
import draad.refusal.EffectInDoubt;
import draad.refusal.EffectNoted;
import draad.refusal.EffectSettled;
import draad.shared.Channel;
import draad.shared.StepId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rules and machines cannot make out themselves becomes work for a person, when it happens. */
@Component
class DoubtsAsWork {

    static final String EFFECT_IN_DOUBT = "effect-in-doubt";

    private final Notices notices;
    private final WorkItems items;
    private final Cases cases;
    private final CaseNotes notes;

    DoubtsAsWork(Notices notices, WorkItems items, Cases cases, CaseNotes caseNotes) {
        this.notices = notices;
        this.items = items;
        this.cases = cases;
        this.notes = caseNotes;
    }

    /** Settled by merging the two, or by saying that they are not one. */
    @EventListener
    void on(PossibleDoubleFound found) {
        notices.raise(new Notice(
                "possible-double",
                notices.text("possible-double"),
                null,
                found.customer(),
                null,
                found.channel(),
                null));
    }

    /** The work has the effect's own id, so that settling the one is settling the other. */
    @EventListener
    void on(EffectInDoubt effect) {
        notices.raise(
                new StepId(effect.effect()),
                new Notice(
                        EFFECT_IN_DOUBT,
                        notices.text(EFFECT_IN_DOUBT),
                        effect.reference(),
                        effect.customer(),
                        null,
                        Channel.CORE_BANKING,
                        null));
    }

    @EventListener
    void on(EffectSettled settled) {
        items.finish(new StepId(settled.effect()));
    }

    /** What was found out stands where the case is read. */
    @EventListener
    void on(EffectNoted noted) {
        cases.find(noted.reference()).ifPresent(found -> notes.write(found, noted.note(), false, noted.door()));
    }

    /** The restoring case opens by itself; why it could happen is for people to find out. */
    @EventListener
    void on(ClosedWithoutPermit closed) {
        notices.raise(new Notice(
                "closed-without-permit",
                notices.text("closed-without-permit"),
                closed.restoring(),
                closed.customers().stream()
                        .sorted(java.util.Comparator.comparing(Object::toString))
                        .findFirst()
                        .orElse(null),
                null,
                Channel.CORE_BANKING,
                null));
    }

    @EventListener
    void on(ConditionCameTrue condition) {
        notices.raise(new Notice(
                "condition-came-true",
                notices.text("condition-came-true"),
                null,
                condition.customer(),
                null,
                Channel.CORE_BANKING,
                null));
    }
}
