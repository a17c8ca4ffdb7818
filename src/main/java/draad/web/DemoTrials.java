package draad.web;

import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What to try first in the demo. */
@Component
@Profile("demo")
class DemoTrials {

    private final List<DemoTrial> trials;

    DemoTrials() throws IOException {
        try (var file = new ClassPathResource("demo/trials.yaml").getInputStream()) {
            trials = YAMLMapper.builder().build().readValue(file, new TypeReference<List<DemoTrial>>() {});
        }
    }

    List<DemoTrial> all() {
        return trials;
    }
}
