package draad.casefile;

import draad.cases.Drafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * What somebody changed on a plain form, against what stood there when they opened it: what they did not touch is not
 * theirs, so that two people at once lose nothing, also without script (C4).
 *
 * @param base what is known now: what others filled in meanwhile included
 * @param changed by whoever sends the form; a JSON null for what they emptied
 * @param overtaken what others changed meanwhile to something else, by field
 */
record Typed(Map<String, Object> base, Map<String, JsonNode> changed, Map<String, Drafts.Entry> overtaken) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param shown the answers that stood on the form, as JSON; null when a client does not say
     * @param seen the draft's version then
     */
    static Typed of(
            Map<String, Object> base,
            Drafts.Draft draft,
            Map<String, @Nullable Object> typed,
            @Nullable JsonNode shown,
            long seen) {
        var changed = new LinkedHashMap<String, JsonNode>();
        typed.forEach((field, value) -> {
            var now = tree(value);
            var before = shown == null ? tree(base.get(field)) : orNull(shown.get(field));
            if (!now.equals(before)) changed.put(field, now);
        });
        var overtaken = new LinkedHashMap<String, Drafts.Entry>();
        for (var entry : draft.entries()) {
            var mine = changed.get(entry.field());
            if (mine != null && entry.version() > seen && !entry.value().equals(mine))
                overtaken.put(entry.field(), entry);
        }
        return new Typed(base, changed, overtaken);
    }

    /** What can be kept at once. */
    Map<String, JsonNode> toKeep() {
        var keep = new LinkedHashMap<>(changed);
        keep.keySet().removeAll(overtaken.keySet());
        return keep;
    }

    /** What is known with what was changed on top of it. */
    Map<String, Object> answers() {
        var answers = new LinkedHashMap<>(base);
        changed.forEach((field, value) -> {
            if (value.isNull()) answers.remove(field);
            else answers.put(field, JSON.treeToValue(value, Object.class));
        });
        return answers;
    }

    private static JsonNode tree(@Nullable Object value) {
        return value == null || Boolean.FALSE.equals(value) || List.of().equals(value)
                ? NullNode.getInstance()
                : JSON.valueToTree(value);
    }

    /** An empty box and an empty list are nothing, as they were when the form was opened. */
    private static JsonNode orNull(@Nullable JsonNode value) {
        if (value == null || value.isArray() && value.isEmpty() || value.isBoolean() && !value.booleanValue())
            return NullNode.getInstance();
        return value;
    }
}
