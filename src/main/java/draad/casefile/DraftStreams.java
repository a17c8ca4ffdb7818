package draad.casefile;

import draad.cases.CaseSteps;
import draad.cases.Drafts;
import draad.shared.StepId;
import draad.web.OpenStreams;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open step and case pages of this node. The table is the truth: twice a second one question asks which of all
 * these drafts grew, on whatever node that was; nobody asks when no page is open.
 */
@Component
class DraftStreams {

    private static final Logger log = LoggerFactory.getLogger(DraftStreams.class);

    private final Map<StepId, List<Stream>> open = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private final Drafts drafts;
    private final CaseSteps steps;
    private final TaskExecutor senders;

    DraftStreams(OpenStreams streams, Drafts drafts, CaseSteps steps) {
        this.streams = streams;
        this.drafts = drafts;
        this.steps = steps;
        var pool = new ThreadPoolTaskExecutor();
        pool.setThreadNamePrefix("draft-stream-");
        pool.setCorePoolSize(2);
        pool.setMaxPoolSize(2);
        pool.setDaemon(true);
        pool.initialize();
        this.senders = pool;
    }

    /** One page that follows one draft; several may write to the same page. */
    private static final class Stream {
        final SseEmitter emitter;
        final StepId step;
        final Function<Drafts.Draft, Object> telling;
        final boolean endsWithStep;
        long told = -1;

        Stream(SseEmitter emitter, StepId step, Function<Drafts.Draft, Object> telling, boolean endsWithStep) {
            this.emitter = emitter;
            this.step = step;
            this.telling = telling;
            this.endsWithStep = endsWithStep;
        }
    }

    /** The whole draft of a step, until the step is closed. */
    SseEmitter open(StepId step) {
        var emitter = streams.open(this::forget);
        follow(new Stream(emitter, step, DraftView::of, true));
        return emitter;
    }

    /** Who is at which of these steps, for a page that shows them beside each other. */
    SseEmitter open(Collection<StepId> all, BiFunction<StepId, Drafts.Draft, Object> telling) {
        var emitter = streams.open(this::forget);
        all.forEach(step -> follow(new Stream(emitter, step, draft -> telling.apply(step, draft), false)));
        return emitter;
    }

    private void follow(Stream stream) {
        open.computeIfAbsent(stream.step, id -> new CopyOnWriteArrayList<>()).add(stream);
    }

    @Scheduled(fixedDelay = 500)
    void tellWhatChanged() {
        if (open.isEmpty()) return;
        var watched = List.copyOf(open.keySet());
        var versions = drafts.versions(watched);
        var stillOpen = steps.openAmong(watched);
        watched.forEach(step -> open.getOrDefault(step, List.of()).forEach(stream -> {
            if (!stillOpen.contains(step)) senders.execute(() -> sayClosed(stream));
            else if (versions.getOrDefault(step, 0L) > stream.told) senders.execute(() -> tell(stream));
        }));
    }

    private void tell(Stream stream) {
        var draft = drafts.of(stream.step);
        send(stream, SseEmitter.event().name("draft").data(stream.telling.apply(draft)));
        stream.told = draft.version();
    }

    private void sayClosed(Stream stream) {
        send(stream, SseEmitter.event().name("closed").data("{\"step\": \"" + stream.step + "\"}"));
        forget(stream);
        if (stream.endsWithStep) stream.emitter.complete();
    }

    private void send(Stream stream, SseEmitter.SseEventBuilder event) {
        synchronized (stream.emitter) {
            try {
                stream.emitter.send(event);
            } catch (IOException | IllegalStateException e) {
                log.debug("A page was closed by its reader", e);
                forget(stream.emitter);
            }
        }
    }

    private void forget(SseEmitter emitter) {
        open.values().stream()
                .flatMap(List::stream)
                .filter(stream -> stream.emitter == emitter)
                .toList()
                .forEach(this::forget);
    }

    private void forget(Stream stream) {
        open.computeIfPresent(stream.step, (step, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }
}
