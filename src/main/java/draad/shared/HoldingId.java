package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Something that the customer has with the bank (an account, a loan); refusals name it by this id, never by its IBAN.
 */
public record HoldingId(@JsonValue UUID value) {

    public static HoldingId next() {
        return new HoldingId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static HoldingId of(String text) {
        return new HoldingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
