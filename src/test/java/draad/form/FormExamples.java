package draad.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Forms to test with, on a day that stands still. */
final class FormExamples {

    static final Locale EN = Locale.ENGLISH;
    static final Locale NL = Locale.forLanguageTag("nl-NL");
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-31T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private FormExamples() {}

    /** A form with every kind of question in it. */
    static Form familyBudget() {
        return read("forms/household/family-budget.form", familyBudgetSource())
                .form()
                .orElseThrow();
    }

    static String familyBudgetSource() {
        try (var source = FormExamples.class.getResourceAsStream("family-budget.form")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormReading read(String path, String source) {
        return new FormCheck(TODAY).read(path, source, EN);
    }

    /** The files that process designers wrote. */
    static List<Path> packaged() {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Form form(Path file) {
        try {
            var read = read(file.toString().replace('\\', '/'), Files.readString(file));
            return read.form().orElseThrow(() -> new AssertionError(read.findings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example answers, with one of them changed. */
    static Map<String, Object> examplesWith(Form form, String key, Object answer) {
        var data = new HashMap<>(form.examples(EN));
        data.put(key, answer);
        return data;
    }
}
