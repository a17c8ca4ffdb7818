package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/** A case's reference as people say it on the phone: three groups, the last character checks the rest. */
public record CaseReference(@JsonValue String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_CHARACTERS = 8;

    /** @throws IllegalArgumentException when the reference has a typing error */
    public CaseReference {
        text = CheckCharacter.normalised(text);
        if (text.length() != RANDOM_CHARACTERS + 1 || !CheckCharacter.fits(text))
            throw new IllegalArgumentException("Not a case reference: " + text);
        text = CheckCharacter.grouped(text, 3);
    }

    @JsonCreator
    public static CaseReference of(String typed) {
        return new CaseReference(typed);
    }

    public static CaseReference random() {
        var characters = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++)
            characters.append(CheckCharacter.ALPHABET.charAt(RANDOM.nextInt(32)));
        return new CaseReference(
                characters.append(CheckCharacter.of(characters.toString())).toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
