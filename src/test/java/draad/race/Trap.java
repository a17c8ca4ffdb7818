package draad.race;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Kills the first node that comes to one of the deadly moments, each moment being used once before any is used again.
 */
final class Trap {

    private final Set<Moment> unused = EnumSet.noneOf(Moment.class);
    private final BlockingQueue<Node> killed = new LinkedBlockingQueue<>();
    private final Map<Moment, Integer> sprung = Collections.synchronizedMap(new EnumMap<>(Moment.class));
    private boolean set;

    synchronized void set() {
        if (unused.isEmpty()) unused.addAll(EnumSet.allOf(Moment.class));
        set = true;
    }

    /** Whether the node is dead now: what it was about to do or to hear must not go on. */
    boolean springs(Moment here, Node node) {
        if (!isFor(here)) return false;
        node.kill();
        sprung.merge(here, 1, Integer::sum);
        killed.add(node);
        return true;
    }

    private synchronized boolean isFor(Moment here) {
        if (!set || !unused.remove(here)) return false;
        set = false;
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
