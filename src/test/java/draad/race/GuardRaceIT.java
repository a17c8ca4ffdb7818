package draad.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W1, W6: what a customer refused never happens, whichever node is killed when")
class GuardRaceIT {

    private static final Path JAR = Path.of(System.getProperty("draad.jar", "target/draad.jar"));
    private static final int PAIRS = 200;

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWordAndADoingHaveOneOrderOverTwoNodesOfThePackagedApplication() throws Exception {
        try (var race = new GuardRace(JAR.toAbsolutePath(), directory, GuardRaceIT::tell)) {
            var result = race.run(PAIRS);

            System.out.println(result);
            assertThat(result.violations()).isEmpty();
            assertThat(result.untold()).isZero();
            assertThat(result.pairs()).isGreaterThanOrEqualTo(PAIRS);
            assertThat(result.wordFirst()).containsOnlyKeys(Way.values());
            assertThat(result.doneFirst()).containsOnlyKeys(Way.values());
            assertThat(result.kills()).containsOnlyKeys(Moment.values());
            assertThat(result.unracedClosed()).isEqualTo(result.unraced());
        }
    }

    private static void tell(String step) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + step);
    }
}
