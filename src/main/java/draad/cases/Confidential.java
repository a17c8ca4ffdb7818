package draad.cases;

import draad.web.Door;
import java.util.Map;

/** Which cases only those may know of who must, as what they are about says. */
public interface Confidential {

    /** The role of those who may know. */
    String KNOWN_TO = "compliance";

    boolean isConfidential(String caseType, Map<String, Object> data);

    static boolean mayKnow(Door door) {
        return door.hasRole(KNOWN_TO);
    }
}
