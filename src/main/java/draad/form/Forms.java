package draad.form;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of all steps: those in use now, and the versions that steps opened with, on whatever node that was. */
@Component
public class Forms {

    private final FormFiles files;
    private final FormVersions kept;
    private final Clock clock;
    private final Map<FormVersion, Form> earlier = new ConcurrentHashMap<>();

    Forms(FormFiles files, FormVersions kept, Clock clock) {
        this.files = files;
        this.kept = kept;
        this.clock = clock;
        kept.keep(files.contents());
    }

    /** The form that a step has now. */
    public Optional<Form> find(String caseType, String step) {
        return files.find(caseType, step);
    }

    /** Exactly this version, also when no file has it any more. */
    public Optional<Form> find(FormVersion version) {
        return files.find(version).or(() -> Optional.ofNullable(earlier.computeIfAbsent(version, this::read)));
    }

    /** All that are used now, by key. */
    public List<Form> all() {
        return files.all();
    }

    private @Nullable Form read(FormVersion version) {
        return kept.content(version)
                .flatMap(content -> new FormReader(version.path(), clock, Locale.ENGLISH)
                        .read(content)
                        .form())
                .orElse(null);
    }
}
