package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way of the case that follows a deed. */
@DisplayName("C3: every way after the deed")
class TheWaysAfterTheDeedTest extends MortgageWalk {

    @Test
    void whenAllIsWellNothingMoreIsAsked() {
        asked();

        answer("mortgage-all-right", "all-right");

        assertThat(templates()).containsExactly("aftersales-welcome", "aftersales-settled");
        assertThat(endEvent()).isEqualTo("settled");
    }

    @Test
    void whatIsNotAsAgreedIsPutRight() {
        asked();

        answer("mortgage-all-right", "help");
        complete("put-right", Map.of());

        assertThat(templates()).endsWith("aftersales-settled");
        assertThat(endEvent()).isEqualTo("settled");
    }

    @Test
    void whoDoesNotAnswerIsNotAskedAgain() {
        asked();

        timePasses("a-month-passed");

        assertThat(endEvent()).isEqualTo("settled");
    }

    @Test
    void whoWantsNoContactIsLeftInPeace() {
        guard.refuseAlways(reference);

        asked();

        assertThat(templates()).isEmpty();
        assertThat(endEvent()).isEqualTo("settled-quietly");
    }

    private void asked() {
        processes.start("mortgage-aftersales", reference, Map.of());
    }
}
