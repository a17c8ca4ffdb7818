package draad.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every line to somebody outside promises, whoever is at its other end. */
@IntegrationTest
abstract class OutsiderContract<Q, F extends Finding> {

    abstract Outsider<Q, F> line();

    abstract Q question();

    abstract Q another();

    final String key = UUID.randomUUID().toString();

    @Test
    void aQuestionThatComesTwiceIsTakenOnceAndAnsweredTheSame() {
        var first = line().ask(question(), key);

        assertThat(line().ask(question(), key)).isEqualTo(first);
        assertThat(line().ask(another(), key)).isEqualTo(first);
    }

    @Test
    void ofAQuestionThatArrivedOneHearsTheSameAfterwards() {
        var asked = line().ask(question(), key);

        assertThat(line().settle(key)).isEqualTo(asked);
    }

    @Test
    void ofAQuestionThatNeverArrivedOneHearsThatItDidNot() {
        assertThat(line().settle(key)).isInstanceOf(Heard.NotNow.class);
    }

    /** What was found, when it was found at once. */
    F found(Q asked) {
        var heard = line().ask(asked, UUID.randomUUID().toString());
        assertThat(heard).isInstanceOf(Heard.Found.class);
        return ((Heard.Found<F>) heard).finding();
    }
}
