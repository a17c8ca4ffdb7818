package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A customer, by the id that never changes; after a merge the surviving customer's id is the canonical one. */
public record CustomerId(@JsonValue UUID value) {

    public static CustomerId next() {
        return new CustomerId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
