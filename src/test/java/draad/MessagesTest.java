package draad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read exists in English and in Dutch, says the same, and is found. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([\\w.-]+)[^}]*}");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:Problem\\.(?:forbidden|conflict|notAcceptable|malformed)\\(|new Problem\\([^,]+,)\\s*\"([a-z][a-z0-9-]*)\"");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_nl.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameMessages(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var dutch = read(bundle + "_nl.properties");

        assertThat(new TreeSet<>(dutch.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(dutch.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTellTheSameFacts(String bundle) throws IOException {
        var english = read(bundle + ".properties");
        var dutch = read(bundle + "_nl.properties");

        for (var key : english.stringPropertyNames())
            assertThat(arguments(dutch.getProperty(key, ""))).as(key).isEqualTo(arguments(english.getProperty(key)));
    }

    /** In a message with numbered arguments an apostrophe swallows what follows; it must be written twice. */
    @ParameterizedTest
    @MethodSource("bundles")
    void anApostropheBesideAnArgumentIsDoubled(String bundle) throws IOException {
        for (var name : new String[] {bundle + ".properties", bundle + "_nl.properties"})
            read(name).forEach((key, text) -> {
                if (Pattern.compile("\\{\\d").matcher(text.toString()).find())
                    assertThat(text.toString().replace("''", ""))
                            .as(name + " " + key)
                            .doesNotContain("'");
            });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleIsRegistered(String bundle) throws IOException {
        var configuration = Files.readString(Path.of("src/main/resources/application.yaml"));

        assertThat(configuration).containsPattern("basename:.*messages/" + bundle + "\\b");
    }

    @Test
    void everyProblemHasWords() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles().toList())
            known.addAll(read(bundle + ".properties").stringPropertyNames());

        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList())
                PROBLEM.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name ->
                                !known.contains("problem." + name) || !known.contains("problem." + name + ".detail"))
                        .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> arguments(String text) {
        var arguments = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(found.group(1)));
        return arguments;
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(MESSAGES.resolve(name))));
        return properties;
    }
}
