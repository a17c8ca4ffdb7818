package draad.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What makes a text hard to read: a sentence of more than twenty words, or a word of the bank's own. */
final class PlainWords {

    private static final int MOST_WORDS = 20;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern END = Pattern.compile("(?<=[.!?:])[\"”’)]*\\s+|\\R");
    private static final Pattern WORD = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");

    /** A word that customers do not use, and what they say. */
    private record Jargon(String language, Pattern word, String instead) {}

    private final List<Jargon> jargon = read();

    List<String> wrongIn(CustomersText text) {
        var words = PLACEHOLDER.matcher(text.words()).replaceAll("X");
        return Stream.concat(tooLong(text, words), unknown(text, words)).toList();
    }

    private static Stream<String> tooLong(CustomersText text, String words) {
        return Arrays.stream(END.split(words))
                .filter(sentence -> WORD.matcher(sentence).results().count() > MOST_WORDS)
                .map(sentence ->
                        text.where() + ": " + WORD.matcher(sentence).results().count() + " words: " + sentence.strip());
    }

    private Stream<String> unknown(CustomersText text, String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return jargon.stream()
                .filter(known -> known.language().equals(text.language()))
                .filter(known -> known.word().matcher(lower).find())
                .map(known -> text.where() + ": say \"" + known.instead() + "\" instead of \"" + known.word() + "\": "
                        + words);
    }

    private static List<Jargon> read() {
        try {
            return new ClassPathResource("rules/plain-language/plain-language.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("if:"))
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Jargon(cells[0], whole(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    }
}
