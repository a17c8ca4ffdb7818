package draad.race;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Kills the first node that comes to the moment that it is set for. */
final class Trap {

    private final AtomicReference<@Nullable Moment> moment = new AtomicReference<>();
    private final BlockingQueue<Node> killed = new LinkedBlockingQueue<>();
    private final Map<Moment, Integer> sprung = Collections.synchronizedMap(new EnumMap<>(Moment.class));

    void set(Moment wanted) {
        moment.set(wanted);
    }

    /** Whether the node is dead now: what it was about to do or to hear must not go on. */
    boolean springs(Moment here, Node node) {
        if (moment.get() != here || !moment.compareAndSet(here, null)) return false;
        node.kill();
        sprung.merge(here, 1, Integer::sum);
        killed.add(node);
        return true;
    }

    boolean isSet() {
        return moment.get() != null;
    }

    /** The node that was caught meanwhile. */
    Optional<Node> caught(Duration patience) throws InterruptedException {
        return Optional.ofNullable(killed.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    Map<Moment, Integer> sprung() {
        return sprung;
    }
}
