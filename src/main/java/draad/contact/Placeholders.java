package draad.contact;

import draad.shared.Text;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills {@code {name}} in texts that designers wrote. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9-]*)}");

    private Placeholders() {}

    /** @throws IllegalArgumentException when a placeholder has no words */
    static Text fill(Text text, Map<String, Text> words) {
        return new Text(
                fill(
                        text.en(),
                        name -> words.containsKey(name) ? words.get(name).en() : null),
                fill(
                        text.nl(),
                        name -> words.containsKey(name) ? words.get(name).nl() : null));
    }

    /** @throws IllegalArgumentException when a placeholder has no words */
    static String fill(String text, Function<String, @Nullable String> words) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var word = words.apply(match.group(1));
            if (word == null)
                throw new IllegalArgumentException("Nobody said what {" + match.group(1) + "} is in: " + text);
            return Matcher.quoteReplacement(word);
        });
    }

    static boolean areAllIn(String text, Map<String, String> words) {
        return PLACEHOLDER.matcher(text).results().allMatch(match -> words.containsKey(match.group(1)));
    }
}
