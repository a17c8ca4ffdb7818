package draad.race;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The race of the guard at any length. Run it with {@code mvn -Pbench -Dbench=draad.race.GuardRaceBench
 * -Dexec.args="2000 target/draad.jar 60" test-compile exec:java}, when the application is packaged; the last number is
 * after how many minutes no new wave begins.
 */
public final class GuardRaceBench {

    private GuardRaceBench() {}

    public static void main(String[] arguments) throws Exception {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        var jar = Path.of(arguments.length > 1 ? arguments[1] : "target/draad.jar")
                .toAbsolutePath();
        int minutes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        var directory = Files.createTempDirectory("guard-race");
        System.out.println("Logs of the nodes: " + directory);
        int violations;
        try (var race = new GuardRace(jar, directory, GuardRaceBench::tell)) {
            var result = race.run(pairs, Duration.ofMinutes(minutes));
            System.out.println(result);
            violations = Result.sum(result.violations());
        }
        System.exit(violations > 0 ? 1 : 0);
    }

    private static void tell(String step) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + step);
    }
}
