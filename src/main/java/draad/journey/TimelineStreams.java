package draad.journey;

import draad.shared.CustomerId;
import draad.web.OpenStreams;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of this node: each gets every entry of its customer once, in order. */
@Component
class TimelineStreams {

    private static final Logger log = LoggerFactory.getLogger(TimelineStreams.class);
    private static final int BATCH = 200;

    private final Map<CustomerId, List<Stream>> open = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private final Timeline timeline;
    private final TimelineViews views;
    private final TaskExecutor senders;

    TimelineStreams(OpenStreams streams, Timeline timeline, TimelineViews views) {
        this.streams = streams;
        this.timeline = timeline;
        this.views = views;
        var pool = new ThreadPoolTaskExecutor();
        pool.setThreadNamePrefix("timeline-stream-");
        pool.setCorePoolSize(4);
        pool.setMaxPoolSize(4);
        pool.setDaemon(true);
        pool.initialize();
        this.senders = pool;
    }

    /** A page or system that follows a customer. */
    private final class Stream {
        final SseEmitter emitter = streams.open(gone -> forget(this));
        final CustomerId customer;
        final boolean all;
        final Locale locale;
        final boolean named;
        long last;

        Stream(CustomerId customer, long last, boolean all, Locale locale, boolean named) {
            this.customer = customer;
            this.last = last;
            this.all = all;
            this.locale = locale;
            this.named = named;
        }
    }

    /**
     * @param last the number of the last entry that the caller has
     * @param named whether each event has its entry's kind as its name
     */
    SseEmitter open(CustomerId customer, long last, boolean all, Locale locale, boolean named) {
        var stream = new Stream(customer, last, all, locale, named);
        open.computeIfAbsent(customer, id -> new CopyOnWriteArrayList<>()).add(stream);
        senders.execute(() -> send(stream));
        return stream.emitter;
    }

    void catchUp(CustomerId customer) {
        open.getOrDefault(customer, List.of()).forEach(stream -> senders.execute(() -> send(stream)));
    }

    void catchUpAll() {
        open.keySet().forEach(this::catchUp);
    }

    private void send(Stream stream) {
        synchronized (stream) {
            try {
                List<TimelineEntry> entries;
                do {
                    entries = timeline.after(stream.customer, stream.last, stream.all, BATCH);
                    for (var entry : entries) {
                        stream.emitter.send(event(entry, stream));
                        stream.last = entry.number();
                    }
                } while (entries.size() == BATCH);
            } catch (IOException | IllegalStateException e) {
                log.debug("A timeline stream was closed by its reader", e);
                forget(stream);
            }
        }
    }

    private SseEmitter.SseEventBuilder event(TimelineEntry entry, Stream stream) {
        var event = SseEmitter.event().id(String.valueOf(entry.number()));
        if (stream.named) event = event.name(entry.kind());
        return event.data(views.of(entry, stream.locale));
    }

    private void forget(Stream stream) {
        open.computeIfPresent(stream.customer, (customer, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }
}
