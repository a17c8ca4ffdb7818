package draad.web;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What every stream of events of this node needs, whatever it tells: a sign of life, and an end when the node stops, so
 * that who listens goes on at another node at once and the stop does not wait for them.
 */
@Component
public class OpenStreams {

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /**
     * A stream that lasts until its reader goes away or the node stops.
     *
     * @param whenGone called once it can tell no more, perhaps more than once
     */
    public SseEmitter open(Consumer<SseEmitter> whenGone) {
        var stream = new SseEmitter(0L);
        Runnable gone = () -> {
            open.remove(stream);
            whenGone.accept(stream);
        };
        stream.onCompletion(gone);
        stream.onTimeout(gone);
        stream.onError(error -> gone.run());
        open.add(stream);
        if (stopping) stream.complete();
        return stream;
    }

    /** Proxies close what is silent; and a reader that went away is noticed. */
    @Scheduled(fixedRate = 20_000)
    void heartbeat() {
        open.forEach(this::beat);
    }

    private void beat(SseEmitter stream) {
        try {
            stream.send(SseEmitter.event().comment("still here"));
        } catch (IOException | IllegalStateException e) {
            // The container tells the stream's own error handler; it is only this list that forgets it sooner.
            open.remove(stream);
        }
    }

    /** Before the web server waits for what is still being answered. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        stopping = true;
        open.forEach(SseEmitter::complete);
    }
}
