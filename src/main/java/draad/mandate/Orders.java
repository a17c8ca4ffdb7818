package draad.mandate;

import draad.cases.Confidential;
import draad.cases.IntakeGate;
import draad.refusal.Actions;
import draad.refusal.Ground;
import draad.shared.ActionId;
import draad.web.Door;
import draad.web.Problem;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may enter an order, on which ground, and who may know of it. */
@Component
class Orders implements IntakeGate, Confidential {

    static final String CASE_TYPE = "mandated-action";
    static final String GROUND = "ground";

    private final Actions actions;

    Orders(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void check(String caseType, Map<String, Object> data, Door door) {
        if (!caseType.equals(CASE_TYPE)) return;
        if (!door.actor().isEmployee()) throw Problem.forbidden("employees-only");
        door.require(KNOWN_TO);
        var known = ground(data).filter(ground -> ground.actions().contains(ActionId.FREEZE_ACCOUNT));
        if (known.isEmpty())
            throw Problem.notAcceptable(
                    "unknown-ground", String.valueOf(data.get(GROUND)), ActionId.FREEZE_ACCOUNT.text());
    }

    /** A ground that is not known may not be shown either. */
    @Override
    public boolean isConfidential(String caseType, Map<String, Object> data) {
        return caseType.equals(CASE_TYPE) && !isShown(data);
    }

    boolean isShown(Map<String, Object> data) {
        return ground(data).filter(Ground::shown).isPresent();
    }

    private Optional<Ground> ground(Map<String, Object> data) {
        return Optional.ofNullable(data.get(GROUND)).map(Object::toString).flatMap(actions::ground);
    }
}
