package draad.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules came to.
 *
 * @param fired the rules that fired, in their order
 * @param results the {@link Conclusion}s that rules inserted; of a table the outputs of the rows that fit, as
 *     {@code Map<String, String>} without the empty ones
 */
public record Outcome(RuleSetVersion ruleSet, List<Fired> fired, List<Object> results) {

    public Outcome {
        fired = List.copyOf(fired);
        results = List.copyOf(results);
    }

    /** The conclusions of this kind. */
    public <C extends Conclusion> List<C> conclusions(Class<C> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The outputs of the rows of the table that fit; one at most when its hit policy is first or unique. */
    @SuppressWarnings("unchecked")
    public List<Map<String, String>> rows() {
        return results.stream()
                .filter(Map.class::isInstance)
                .map(row -> (Map<String, String>) row)
                .toList();
    }

    /** An output of a row that its table fills in for each row. */
    public static String filled(Map<String, String> row, String output) {
        var value = row.get(output);
        if (value == null) throw new IllegalStateException("A row of a table leaves out " + output);
        return value;
    }

    /** The outputs of the row of the table that fits best. */
    public Optional<Map<String, String>> row() {
        return rows().stream().findFirst();
    }
}
