package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/**
 * A code that stands for a question or a hand-over: 60 random bits and a check character, written in groups
 * ({@code 7Q2M-K0TX-94FB-N}).
 */
public record Code(@JsonValue String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_CHARACTERS = 12;

    /** @throws IllegalArgumentException when the code has a typing error */
    public Code {
        text = CheckCharacter.normalised(text);
        if (text.length() != RANDOM_CHARACTERS + 1 || !CheckCharacter.fits(text))
            throw new IllegalArgumentException("Not a code: " + text);
        text = CheckCharacter.grouped(text, 4);
    }

    @JsonCreator
    public static Code of(String typed) {
        return new Code(typed);
    }

    public static Code random() {
        var characters = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++)
            characters.append(CheckCharacter.ALPHABET.charAt(RANDOM.nextInt(32)));
        return new Code(
                characters.append(CheckCharacter.of(characters.toString())).toString());
    }

    /** What guessing is counted by: the first group. */
    public String prefix() {
        return text.substring(0, 4);
    }

    @Override
    public String toString() {
        return text;
    }
}
