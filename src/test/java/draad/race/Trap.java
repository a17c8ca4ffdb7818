package draad.race;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kills the first node that comes to the moment that it is set for. */
final class Trap {

    private final BlockingQueue<Node> killed = new LinkedBlockingQueue<>();
    private final Map<Moment, Integer> sprung = Collections.synchronizedMap(new EnumMap<>(Moment.class));
    private @Nullable Moment set;

    synchronized void set(Moment moment) {
        set = moment;
    }

    synchronized boolean isSet() {
        return set != null;
    }

    synchronized boolean isSetFor(Moment moment) {
        return set == moment;
    }

    /** A way of doing that comes to the moment that it is set for; any, when it was sprung meanwhile. */
    synchronized Way way() {
        return set == null ? Way.API : set.way();
    }

    @Override
    public synchronized String toString() {
        return String.valueOf(set);
    }

    /** Whether the node is dead now: what it was about to do or to hear must not go on. */
    boolean springs(Moment here, Node node) {
        if (!release(here)) return false;
        node.kill();
        sprung.merge(here, 1, Integer::sum);
        killed.add(node);
        return true;
    }

    private synchronized boolean release(Moment here) {
        if (set != here) return false;
        set = null;
        return true;
    }

    /** The node that was caught meanwhile. */
    Optional<Node> caught(Duration patience) throws InterruptedException {
        return Optional.ofNullable(killed.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    Map<Moment, Integer> sprung() {
        return sprung;
    }
}
