package draad.rule.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The columns that a table may have and the words that may stand in them: {@code <set>.vocabulary}, a line each of
 * {@code column: word, word}; {@code column: *} allows any.
 *
 * @param words column to its words; nothing for a column that takes any
 */
record Vocabulary(Map<String, Optional<Set<String>>> words) {

    static Vocabulary read(String text) {
        var words = new LinkedHashMap<String, Optional<Set<String>>>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            var parts = line.split(":", 2);
            if (parts.length < 2)
                throw new IllegalArgumentException("'" + line + "' is not written as column: word, word");
            words.put(parts[0].strip(), allowed(parts[1].strip()));
        }
        return new Vocabulary(words);
    }

    private static Optional<Set<String>> allowed(String list) {
        if (list.equals("*")) return Optional.empty();
        return Optional.of(
                Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean knowsColumn(String column) {
        return words.containsKey(column);
    }

    boolean knows(String column, String word) {
        return words.getOrDefault(column, Optional.empty())
                .map(known -> known.contains(word))
                .orElse(true);
    }
}
