package draad.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.ActionId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.Map;
import java.util.Set;

/**
 * About what a representative may speak: these accounts and these actions. No accounts means all of them, and no
 * actions means every one.
 */
public record Scope(Set<HoldingId> accounts, Set<ActionId> actions) {

    public static final Scope ALL = new Scope(Set.of(), Set.of());

    public Scope {
        accounts = Set.copyOf(accounts);
        actions = Set.copyOf(actions);
    }

    public boolean covers(ActionId action) {
        return actions.isEmpty() || actions.contains(action);
    }

    public boolean covers(ActionId action, Subject subject) {
        if (!covers(action)) return false;
        return accounts.isEmpty() || subject.kind() == Subject.Kind.ACCOUNT && accounts.contains(subject.asAccount());
    }

    @JsonValue
    Object json() {
        return equals(ALL) ? "all" : Map.of("accounts", accounts, "actions", actions);
    }
}
