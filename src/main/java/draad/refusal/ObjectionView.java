package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.WordId;
import draad.web.Door;
import org.jspecify.annotations.Nullable;

/** Why not, in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionView(String rule, String reason, @Nullable WordId refusal, @Nullable String fact) {

    static ObjectionView of(Objection objection, Door door) {
        return new ObjectionView(
                objection.rule(), objection.reason().in(door.locale()), objection.refusal(), objection.fact());
    }
}
