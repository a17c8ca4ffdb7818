package draad.process.camunda;

import draad.process.ProcessModels;
import draad.shared.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that come with Draad, overlaid by those in a directory, before anything runs. A file that changed
 * becomes a new version once, also when several nodes start together.
 */
@Component
class PackagedModels implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PackagedModels.class);
    private static final String ROOT = "processes/";

    private final ProcessModels models;
    private final ResourcePatternResolver jar;
    private final String overlay;

    PackagedModels(
            ProcessModels models, ResourcePatternResolver jar, @Value("${draad.processes-directory:}") String overlay) {
        this.models = models;
        this.jar = jar;
        this.overlay = overlay;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var files = files();
        if (files.isEmpty()) return;
        var findings = models.deploy("packaged", files);
        if (findings.stream().anyMatch(Finding::isError)) throw new ModelsRefused(findings);
        findings.forEach(finding -> log.warn("A model could be better finding=\"{}\"", finding));
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try {
            for (var pattern : new String[] {"*/*.bpmn", "*/labels_nl.properties"})
                for (var resource : jar.getResources("classpath*:" + ROOT + pattern)) {
                    var url = resource.getURL().toString();
                    files.put(
                            url.substring(url.lastIndexOf(ROOT)), resource.getContentAsString(StandardCharsets.UTF_8));
                }
            if (!overlay.isBlank()) overlayFrom(Path.of(overlay), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void overlayFrom(Path directory, Map<String, String> files) throws IOException {
        try (var found = Files.find(directory, 2, (path, attributes) -> attributes.isRegularFile())) {
            for (var path : found.toList()) {
                var name = path.getFileName().toString();
                if (name.endsWith(".bpmn") || name.equals(Models.DUTCH_LABELS))
                    files.put(ROOT + directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
    }
}
