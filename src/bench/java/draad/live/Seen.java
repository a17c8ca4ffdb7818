package draad.live;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the open pages saw, and how long after it was posted. */
final class Seen {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicLong caughtUp = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final AtomicLong twice = new AtomicLong();
    private final AtomicLong notShown = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    void after(long time) {
        nanos.add(time);
    }

    /** What came while the line was down was seen when it was up again. */
    void caughtUp() {
        caughtUp.incrementAndGet();
    }

    void missed(long entries) {
        missed.addAndGet(entries);
    }

    void twice() {
        twice.incrementAndGet();
    }

    /** The event came, and the part of the page did not have it. */
    void notShown() {
        notShown.incrementAndGet();
    }

    /** A stream ended that nobody had closed. */
    void ended() {
        ended.incrementAndGet();
    }

    boolean isWhole(long never) {
        return missed.get() + twice.get() + notShown.get() + never == 0;
    }

    /** @param never how many that were posted no page has seen */
    String told(long posted, long cuts, long never) {
        var sorted = new java.util.ArrayList<>(nanos);
        Collections.sort(sorted);
        return """
                posted                    %,d
                lines cut and up again    %,d
                ended by the node         %,d
                seen at once              %,d: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms
                seen when up again        %,d
                missed                    %,d
                never seen                %,d
                seen twice                %,d
                heard and not shown       %,d"""
                .formatted(
                        posted, cuts, ended.get(), sorted.size(), share(sorted, 0.5), share(sorted, 0.95), share(sorted, 0.99),
                        share(sorted, 1), caughtUp.get(), missed.get(), never, twice.get(), notShown.get());
    }

    private static double share(List<Long> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.round(share * (sorted.size() - 1))) / 1e6;
    }
}
