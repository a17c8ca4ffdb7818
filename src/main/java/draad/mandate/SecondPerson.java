package draad.mandate;

import draad.cases.CaseFile;
import draad.cases.CaseStep;
import draad.cases.Cases;
import draad.cases.Confidential;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.cases.StepGate;
import draad.refusal.Mandates;
import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.HoldingId;
import draad.shared.Subject;
import draad.web.Door;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets an order be carried out, and lifted, only when another than who entered it agrees. It joins the step's
 * transaction: an approval that is no mandate would be a lie.
 */
@Component
class SecondPerson implements StepGate {

    private static final Set<String> STEPS =
            Set.of("approve-order", "lift-order", "approve-lifting", "handle-refused-order");

    private final Mandates mandates;
    private final Cases cases;
    private final CaseFile file;

    SecondPerson(Mandates mandates, Cases cases, CaseFile file) {
        this.mandates = mandates;
        this.cases = cases;
        this.file = file;
    }

    @Override
    public void check(CaseStep step, Door door) {
        if (!STEPS.contains(step.key()) || !isOrder(cases.get(step.reference()))) return;
        door.require(Confidential.KNOWN_TO);
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!isOrder(completed.of())) return;
        var now = cases.get(completed.of().reference());
        var outcome = now.datum("outcome").orElse("");
        switch (completed.key() + ":" + outcome) {
            case "approve-order:approve" ->
                agree(now, ActionId.FREEZE_ACCOUNT, Objects.requireNonNull(now.owner()), completed.actor());
            case "lift-order:lift" ->
                file.add(now.reference(), Map.of("liftedBy", completed.actor().id()));
            case "approve-lifting:approve" ->
                agree(now, ActionId.UNFREEZE_ACCOUNT, now.datum("liftedBy").orElseThrow(), completed.actor());
            default -> {
                // Nothing is done by this step.
            }
        }
    }

    private void agree(CustomerCase order, ActionId action, String first, Actor second) {
        var account = Subject.account(HoldingId.of(order.datum("account").orElseThrow()));
        var ground = order.datum(Orders.GROUND).orElseThrow();
        var proposed = mandates.propose(
                action,
                account,
                order.customer(),
                ground,
                "case:" + order.reference(),
                Actor.employee(String.valueOf(first), String.valueOf(first)));
        mandates.approve(proposed, second);
    }

    private static boolean isOrder(CustomerCase customerCase) {
        return customerCase.type().equals(Orders.CASE_TYPE);
    }
}
