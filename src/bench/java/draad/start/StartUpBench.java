package draad.start;

import com.sun.management.OperatingSystemMXBean;
import draad.DraadApplication;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;

/**
 * What a start takes, with the demo and a database that has to be made: each step's own time, without that of the steps
 * in it. Run it with {@code mvn -Pbench -Dbench=draad.start.StartUpBench test-compile exec:java}.
 */
public final class StartUpBench {

    private static final int MOST_STEPS = 100_000;
    private static final int LONGEST = 25;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private StartUpBench() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("start-up").toString();
        for (var database : List.of("made anew", "found")) {
            var startup = new BufferingApplicationStartup(MOST_STEPS);
            long before = System.nanoTime();
            long cpuBefore = MACHINE.getProcessCpuTime();
            try (var application = new SpringApplicationBuilder(DraadApplication.class)
                    .applicationStartup(startup)
                    .run("--server.port=0", "--draad.data-directory=" + directory, "--logging.level.root=warn")) {
                System.out.printf(
                        "database %s: %.1f s, of CPU %.1f s%n",
                        database, (System.nanoTime() - before) / 1e9, (MACHINE.getProcessCpuTime() - cpuBefore) / 1e9);
                tell(startup.getBufferedTimeline().getEvents());
            }
        }
        System.exit(0);
    }

    private static void tell(List<TimelineEvent> events) {
        Map<Long, Duration> within = new HashMap<>();
        for (var event : events)
            if (event.getStartupStep().getParentId() != null)
                within.merge(event.getStartupStep().getParentId(), event.getDuration(), Duration::plus);
        events.stream()
                .sorted(Comparator.comparing((TimelineEvent event) -> own(event, within))
                        .reversed())
                .limit(LONGEST)
                .forEach(event -> System.out.printf(
                        "%7d ms  %s %s%n",
                        own(event, within).toMillis(), event.getStartupStep().getName(), tags(event)));
    }

    private static Duration own(TimelineEvent event, Map<Long, Duration> within) {
        return event.getDuration()
                .minus(within.getOrDefault(event.getStartupStep().getId(), Duration.ZERO));
    }

    private static String tags(TimelineEvent event) {
        return StreamSupport.stream(event.getStartupStep().getTags().spliterator(), false)
                .map(tag -> tag.getValue())
                .collect(Collectors.joining(" "));
    }
}
