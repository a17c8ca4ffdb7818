package draad.form;

import draad.shared.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms that this node was started with: those in the jar, overlaid by those of a directory. A form that is not
 * right stops the start.
 */
@Component
class FormFiles {

    private final Map<String, Form> current = new HashMap<>();
    private final Map<FormVersion, Form> versions = new HashMap<>();
    private final Map<FormVersion, String> contents = new LinkedHashMap<>();
    private final Clock clock;

    FormFiles(Clock clock, @Value("${draad.forms-directory:}") String directory) {
        this.clock = clock;
        var findings = new ArrayList<Finding>();
        load("classpath*:forms/*/*.form", findings);
        if (!directory.isBlank()) {
            var overlay = Path.of(directory).toAbsolutePath();
            if (!Files.isDirectory(overlay))
                throw new IllegalStateException("draad.forms-directory is no directory: " + overlay
                        + ". Make it, or leave the property out to use the forms in the jar.");
            load(overlay.toUri() + "*/*.form", findings);
        }
        var errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty())
            throw new IllegalStateException("These forms cannot be used:\n"
                    + errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    Optional<Form> find(String caseType, String step) {
        return Optional.ofNullable(current.get(caseType + "/" + step));
    }

    /** Also of a form in the jar that the directory replaces. */
    Optional<Form> find(FormVersion version) {
        return Optional.ofNullable(versions.get(version));
    }

    List<Form> all() {
        return current.values().stream().sorted(Comparator.comparing(Form::key)).toList();
    }

    /** What stands in the file of each version. */
    Map<FormVersion, String> contents() {
        return Collections.unmodifiableMap(contents);
    }

    private void load(String pattern, List<Finding> findings) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) load(file, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("The forms could not be read from " + pattern, e);
        }
    }

    private void load(Resource file, List<Finding> findings) throws IOException {
        var content = file.getContentAsString(StandardCharsets.UTF_8);
        var read = new FormReader(pathOf(file), clock, Locale.ENGLISH).read(content);
        findings.addAll(read.findings());
        read.form().ifPresent(form -> {
            current.put(form.key(), form);
            versions.put(form.version(), form);
            contents.put(form.version(), content);
        });
    }

    private static String pathOf(Resource file) throws IOException {
        var parts = file.getURI().toString().split("/");
        return "forms/" + parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }
}
