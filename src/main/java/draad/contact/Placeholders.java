package draad.contact;

import draad.shared.Text;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {name}} in texts that designers wrote. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9-]*)}");

    private Placeholders() {}

    /** @throws IllegalArgumentException when a placeholder has no words */
    static Text fill(Text text, Map<String, Text> words) {
        return new Text(fill(text.en(), words, Text::en), fill(text.nl(), words, Text::nl));
    }

    static String fill(String text, Map<String, Text> words, java.util.function.Function<Text, String> language) {
        UnaryOperator<String> find = name -> {
            var word = words.get(name);
            if (word == null) throw new IllegalArgumentException("Nobody said what {" + name + "} is in: " + text);
            return language.apply(word);
        };
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(find.apply(match.group(1))));
    }
}
