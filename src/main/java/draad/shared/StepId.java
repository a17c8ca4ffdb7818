package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A step of a case that waits for a person; also the id of its work item. */
public record StepId(@JsonValue UUID value) {

    public static StepId next() {
        return new StepId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
