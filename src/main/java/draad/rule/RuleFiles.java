package draad.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rule sets as they lie in {@code rules/} of the jar, a file of the rules directory taking the place of its like.
 */
@Component
class RuleFiles {

    private final String directory;

    RuleFiles(@Value("${draad.rules-directory:}") String directory) {
        this.directory = directory;
    }

    Collection<RuleSetContent> read() {
        var sets = new TreeMap<String, Map<String, String>>();
        try {
            readPackaged(sets);
            if (!directory.isBlank()) readDirectory(Path.of(directory), sets);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules could not be read; rules directory: '" + directory + "'", e);
        }
        return sets.entrySet().stream()
                .map(set -> RuleSetContent.of(set.getKey(), set.getValue()))
                .filter(set -> !set.files().isEmpty())
                .toList();
    }

    private static void readPackaged(Map<String, Map<String, String>> sets) throws IOException {
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*/*.*")) {
            var path = resource.getURL().getPath().split("/");
            add(
                    sets,
                    path[path.length - 2],
                    path[path.length - 1],
                    resource.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    private static void readDirectory(Path directory, Map<String, Map<String, String>> sets) throws IOException {
        if (!Files.isDirectory(directory)) throw new IOException("draad.rules-directory is no directory: " + directory);
        try (var files = Files.walk(directory, 2)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var inside = directory.relativize(file);
                if (inside.getNameCount() < 2) continue;
                var set = inside.getName(0).toString();
                add(sets, set, inside.getName(1).toString(), Files.readString(file));
            }
        }
    }

    private static void add(Map<String, Map<String, String>> sets, String set, String file, String text) {
        sets.computeIfAbsent(set, name -> new TreeMap<>()).put(file, text);
    }
}
