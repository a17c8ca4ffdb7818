package draad.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W1, W6: what a customer refused never happens, whichever node is killed when")
class GuardRaceIT {

    private static final Path JAR = Path.of(System.getProperty("draad.jar", "target/draad.jar"));

    @TempDir
    Path directory;

    @Test
    void aWordAndADoingHaveOneOrderOverTwoNodesOfThePackagedApplication() throws Exception {
        try (var race = new GuardRace(JAR.toAbsolutePath(), directory, step -> {})) {
            var result = race.run(200);

            System.out.println(result);
            assertThat(result.violations()).isEmpty();
            assertThat(result.pairs()).isEqualTo(200);
            assertThat(result.wordFirst()).containsOnlyKeys(Way.values());
            assertThat(result.doneFirst()).containsOnlyKeys(Way.values());
            assertThat(result.kills()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(result.unracedClosed()).isEqualTo(result.unraced());
        }
    }
}
