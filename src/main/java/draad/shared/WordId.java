package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One thing that somebody said and that the bank keeps: a refusal, an objection, a preference. */
public record WordId(@JsonValue UUID value) {

    public static WordId next() {
        return new WordId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static WordId of(String text) {
        return new WordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
