package draad.contact;

import draad.shared.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one catalogue and gathers all that is wrong with it, so that a designer mends it in one go. */
final class DesignReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final List<String> wrong = new ArrayList<>();

    DesignReader(String file) {
        this.file = file;
    }

    JsonNode parse(String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException e) {
            throw new UnusableDesign(file, List.of(e.getOriginalMessage() + " at " + at(e)));
        }
    }

    private static String at(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "an unknown place" : "line " + at.getLineNr();
    }

    /** Notes every field that is missing and every one that means nothing here. */
    void expectFields(String path, JsonNode node, Set<String> required, Set<String> optional) {
        var found = new LinkedHashSet<>(node.propertyNames());
        for (var field : required) if (!found.contains(field)) wrong(path, "'" + field + "' is missing");
        found.removeAll(required);
        found.removeAll(optional);
        for (var field : found) wrong(path, "'" + field + "' means nothing here");
    }

    @Nullable
    Text text(String path, JsonNode node) {
        if (node.isMissingNode()) return null;
        // A comma outside quotes ends a text early, and what follows becomes a field of its own.
        expectFields(path, node, Set.of("en", "nl"), Set.of());
        return as(
                path,
                node,
                it -> new Text(it.path("en").asString(""), it.path("nl").asString("")));
    }

    int positive(String path, JsonNode node) {
        if (node.isMissingNode()) return 1;
        if (node.isInt() && node.asInt() > 0) return node.asInt();
        wrong(path, "'" + node.asString("") + "' is not a whole number above nought");
        return 1;
    }

    <T> @Nullable T as(String path, JsonNode node, Function<JsonNode, T> read) {
        if (node.isMissingNode()) return null;
        try {
            return read.apply(node);
        } catch (RuntimeException e) {
            wrong(path, e.getMessage());
            return null;
        }
    }

    void wrong(String path, @Nullable String what) {
        wrong.add(path + ": " + what);
    }

    boolean isSound(String path) {
        return wrong.stream().noneMatch(it -> it.startsWith(path));
    }

    /** @throws UnusableDesign when anything was wrong */
    void throwIfAnythingIsWrong() {
        if (!wrong.isEmpty()) throw new UnusableDesign(file, wrong);
    }
}
