package draad.casefile;

import draad.cases.CaseSteps;
import draad.cases.Drafts;
import draad.shared.StepId;
import draad.web.OpenStreams;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open step pages of this node. The table is the truth: twice a second one question asks which of all these drafts
 * grew, on whatever node that was; nobody asks when no page is open.
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

    private final class Stream {
        final SseEmitter emitter = streams.open(gone -> forget(this));
        final StepId step;
        long told = -1;

        Stream(StepId step) {
            this.step = step;
        }
    }

    SseEmitter open(StepId step) {
        var stream = new Stream(step);
        open.computeIfAbsent(step, id -> new CopyOnWriteArrayList<>()).add(stream);
        return stream.emitter;
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
        send(stream, SseEmitter.event().name("draft").data(DraftView.of(draft)));
        stream.told = draft.version();
    }

    private void sayClosed(Stream stream) {
        send(stream, SseEmitter.event().name("closed").data("{}"));
        forget(stream);
        stream.emitter.complete();
    }

    private void send(Stream stream, SseEmitter.SseEventBuilder event) {
        synchronized (stream) {
            try {
                stream.emitter.send(event);
            } catch (IOException | IllegalStateException e) {
                log.debug("A step page was closed by its reader", e);
                forget(stream);
            }
        }
    }

    private void forget(Stream stream) {
        open.computeIfPresent(stream.step, (step, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }
}
