package draad.task;

import draad.web.Announcements;
import draad.web.Heard;
import draad.web.OpenStreams;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open work lists of this node: each hears that there is something new, and reads its own part again. */
@Component
class WorkStreams implements Heard, DisposableBean {

    /** However much changes, a list is read again at most this often. */
    private static final int CALM_MILLIS = 1000;

    private final OpenStreams streams;
    private final Announcements announcements;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "work-streams");
        thread.setDaemon(true);
        return thread;
    });

    WorkStreams(OpenStreams streams, Announcements announcements) {
        this.streams = streams;
        this.announcements = announcements;
    }

    SseEmitter open() {
        var stream = streams.open(open::remove);
        open.add(stream);
        sender.execute(() -> send(stream, SseEmitter.event().comment("here")));
        return stream;
    }

    @EventListener
    void on(WorkChanged changed) {
        announcements.announce(channel(), "");
    }

    @Override
    public String channel() {
        return "work_changed";
    }

    @Override
    public void heard(String about) {
        if (open.isEmpty() || !told.compareAndSet(false, true)) return;
        var unused = sender.schedule(this::tell, CALM_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        told.set(false);
        open.forEach(stream -> send(stream, SseEmitter.event().data("changed")));
    }

    private void send(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException e) {
            open.remove(stream);
        }
    }

    @Override
    public void destroy() {
        sender.shutdownNow();
    }
}
