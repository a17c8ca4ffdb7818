package draad.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All letters that the bank can write; each exists in both languages, or Draad does not start. */
@Component
class LetterTemplates {

    private static final String SUFFIX = ".txt";

    private final Map<String, LetterTemplate> templates = new TreeMap<>();

    LetterTemplates() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:letters/*" + SUFFIX)) {
                var name = String.valueOf(file.getFilename()).replace(SUFFIX, "");
                templates.put(name, LetterTemplate.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The letters could not be read", e);
        }
        for (var name : names())
            for (var language : Set.of("en", "nl"))
                if (!templates.containsKey(name + "." + language))
                    throw new IllegalStateException("letters/" + name + "." + language + SUFFIX + " is missing");
    }

    Set<String> names() {
        var names = new TreeSet<String>();
        templates.keySet().forEach(key -> names.add(key.substring(0, key.lastIndexOf('.'))));
        return names;
    }

    /** @throws IllegalArgumentException when no letter has this name */
    LetterTemplate get(String name, String language) {
        var template = templates.get(name + "." + ("nl".equals(language) ? "nl" : "en"));
        if (template == null)
            throw new IllegalArgumentException("No letter is called '" + name + "'; there are " + names());
        return template;
    }
}
