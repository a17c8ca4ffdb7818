package draad.cases;

import draad.web.Door;
import java.util.Map;

/**
 * What no form can check of a case that somebody wants to open: who may, and whether the data fit together. Refuses
 * with a {@link draad.web.Problem}.
 */
@FunctionalInterface
public interface IntakeGate {

    void check(String caseType, Map<String, Object> data, Door door);
}
