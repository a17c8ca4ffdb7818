package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One recorded decision: facts, rules that fired, version. */
public record DecisionId(@JsonValue UUID value) {

    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
