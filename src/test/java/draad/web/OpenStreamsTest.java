package draad.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams();

    @Test
    void aStreamTellsUntilTheNodeStops() {
        var stream = streams.open(gone -> {});
        assertThatCode(() -> stream.send("before")).doesNotThrowAnyException();

        streams.endAll();

        assertThatEnded(stream);
    }

    @Test
    void aStreamThatIsAskedForWhileTheNodeStopsEndsAtOnce() {
        streams.endAll();

        assertThatEnded(streams.open(gone -> {}));
    }

    private static void assertThatEnded(SseEmitter stream) {
        assertThatIllegalStateException().isThrownBy(() -> stream.send("after"));
    }
}
