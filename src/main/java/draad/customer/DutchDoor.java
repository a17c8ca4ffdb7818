package draad.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Dutch postcode and house number as somebody types them: {@code 3511ab 12}, {@code 3511 AB, 12-bis}. */
record DutchDoor(String postcode, String number, @Nullable String addition) {

    private static final Pattern TYPED =
            Pattern.compile("([1-9][0-9]{3})\\s?([A-Za-z]{2})[\\s,]*([0-9]{1,5})[\\s-]*([\\p{L}\\p{N}]{0,8})");

    static Optional<DutchDoor> parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        if (!match.matches()) return Optional.empty();
        var addition = match.group(4).isEmpty() ? null : match.group(4);
        return Optional.of(new DutchDoor(match.group(1) + match.group(2), match.group(3), addition));
    }

    /** As in {@link draad.shared.PostalAddress#key()}. */
    String key() {
        var door = number + (addition == null ? "" : "-" + addition);
        return ("nl:" + postcode + ":" + door).toLowerCase(Locale.ROOT);
    }

    boolean isWithoutAddition() {
        return addition == null;
    }
}
