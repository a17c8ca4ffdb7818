package draad.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may speak of, as form-js has it: the answers beside it, those around it, {@code this} and
 * {@code parent}.
 */
final class Scope {

    private Scope() {}

    static Map<String, @Nullable Object> within(Map<String, @Nullable Object> outer, Map<?, ?> inner) {
        var scope = new HashMap<String, @Nullable Object>(outer);
        inner.forEach((name, answer) -> scope.put(String.valueOf(name), answer));
        scope.put("this", inner);
        scope.put("parent", outer);
        return scope;
    }
}
