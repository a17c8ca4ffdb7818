package draad.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import draad.process.ProcessModel;
import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case may still meet, and what it cannot go around. */
class AheadTest {

    private static final ProcessModel MODEL = model(Map.of(
            ProcessModel.BEGIN,
            List.of("asked"),
            "asked",
            List.of("tell"),
            "tell",
            List.of("enough"),
            "enough",
            List.of("advise", "stopped"),
            "advise",
            List.of("again"),
            "again",
            List.of("tell", "settle"),
            "settle",
            List.of("ended"),
            "refused",
            List.of("explain"),
            "explain",
            List.of("ended")));

    @Test
    void aCaseThatHasNotBegunMayMeetAllOfTheOrdinaryWay() {
        assertThat(new Ahead(MODEL, Set.of()).mayCome())
                .containsExactlyInAnyOrder("asked", "tell", "enough", "advise", "stopped", "again", "settle", "ended");
    }

    @Test
    void onlyWhatEveryWayGoesThroughMustCome() {
        var atTheStart = new Ahead(MODEL, Set.of("asked"));

        assertThat(atTheStart.mustCome("tell")).isTrue();
        assertThat(atTheStart.mustCome("advise")).isFalse();
        assertThat(atTheStart.mustCome("settle")).isFalse();
        assertThat(new Ahead(MODEL, Set.of("settle")).mustCome("ended")).isTrue();
    }

    @Test
    void aStepBesideTheWayMakesNothingOnItUncertain() {
        var withOneBeside = new Ahead(
                model(Map.of("asked", List.of("tell"), "tell", List.of("ended"), "beside", List.of("besideDone"))),
                Set.of("asked", "beside"));

        assertThat(withOneBeside.mustCome("tell")).isTrue();
        assertThat(withOneBeside.mustCome("besideDone")).isTrue();
    }

    private static ProcessModel model(Map<String, List<String>> flows) {
        return new ProcessModel(
                "any",
                1,
                new Text("Any", "Elk"),
                "any",
                true,
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                flows);
    }
}
