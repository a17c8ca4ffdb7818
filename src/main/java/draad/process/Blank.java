package draad.process;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A property that a part leaves open, to be filled in by who calls it: {@code {question}}. */
public final class Blank {

    private static final Pattern FORM = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    private Blank() {}

    /** The name of the blank, when this property is one. */
    public static Optional<String> in(String property) {
        var match = FORM.matcher(property);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The property as it is, or what its blank is filled in with; still a blank when nobody knows. */
    public static String filled(String property, Function<String, Optional<String>> known) {
        return in(property).flatMap(known).orElse(property);
    }
}
