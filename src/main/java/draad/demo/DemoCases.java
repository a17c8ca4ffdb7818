package draad.demo;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Lets the people of the demo begin their cases and move them on, through the same services as everybody: once, and
 * beside the start, which does not wait for it.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("draad.demo.cases")
class DemoCases {

    private static final Logger log = LoggerFactory.getLogger(DemoCases.class);

    private final DemoPlayer player;

    DemoCases(DemoPlayer player) {
        this.player = player;
    }

    record Told(List<DemoCase> cases) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        var cases = read();
        var thread = new Thread(() -> cases.forEach(this::play), "demo-cases");
        thread.setDaemon(true);
        thread.start();
    }

    private void play(DemoCase one) {
        try {
            player.play(one);
        } catch (RuntimeException e) {
            log.warn(
                    "A case of the demo did not get as far as told type={} customer={}", one.type(), one.customer(), e);
        }
    }

    static List<DemoCase> read() throws IOException {
        try (var file = new ClassPathResource("demo/cases.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(file, Told.class).cases();
        }
    }
}
