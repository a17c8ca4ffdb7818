package draad.task;

import java.util.Map;

/** A problem of one item among many. */
record ProblemNote(String type, String title, int status, String detail, Map<String, Object> members) {

    @Override
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public Map<String, Object> members() {
        return members;
    }
}
