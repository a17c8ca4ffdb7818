package draad.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The catalogues in {@code processes/} of the jar, a file of the processes directory taking the place of its like. */
@Component
class DesignFiles {

    private final String directory;

    DesignFiles(@Value("${draad.processes-directory:}") String directory) {
        this.directory = directory;
    }

    String read(String name) {
        try {
            var overlaid = directory.isBlank() ? null : Path.of(directory, name);
            return overlaid != null && Files.exists(overlaid)
                    ? Files.readString(overlaid)
                    : new ClassPathResource("processes/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("processes/" + name + " could not be read", e);
        }
    }
}
