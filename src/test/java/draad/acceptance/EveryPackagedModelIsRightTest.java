package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.process.bpmn.ModelCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Designers learn from what is in {@code processes/}: the check finds nothing there, not even a warning. */
@IntegrationTest
@DisplayName("Every packaged model passes the model check with no warning")
class EveryPackagedModelIsRightTest {

    private static final Path PROCESSES = Path.of("processes");

    @Autowired
    ModelCheck check;

    @Test
    void theCheckFindsNothing() throws IOException {
        var files = packaged();

        assertThat(files.keySet()).contains("processes/ask-and-wait/ask-and-wait.bpmn");
        assertThat(check.findings(files, key -> Optional.empty())).isEmpty();
    }

    private static Map<String, String> packaged() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var found = Files.find(PROCESSES, 2, (path, attributes) -> attributes.isRegularFile())) {
            for (var path : found.toList()) {
                var name = path.toString().replace('\\', '/');
                if (name.endsWith(".bpmn") || name.endsWith("labels_nl.properties"))
                    files.put(name, Files.readString(path));
            }
        }
        return files;
    }
}
