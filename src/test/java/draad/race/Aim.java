package draad.race;

import java.util.Random;

/**
 * How much later the word is said than the closing asked for, so that either may be first: it follows what was first
 * lately, in growing steps while that is always the same, on whatever machine.
 */
final class Aim {

    private static final int SPREAD = 60;
    private static final int SMALLEST_STEP = 10;
    private static final int LARGEST_STEP = 2_000;
    private static final int LATEST = 30_000;

    private final Random random;
    private int centre;
    private int step = SMALLEST_STEP;
    private boolean wordWasFirst;

    Aim(long seed, int centre) {
        random = new Random(seed);
        this.centre = centre;
    }

    /** Milliseconds; less than nothing when the closing is asked for later. */
    synchronized int next() {
        int spread = SPREAD + Math.abs(centre) / 4;
        return centre + random.nextInt(2 * spread) - spread;
    }

    synchronized void learn(boolean wordIsFirst) {
        step = wordIsFirst == wordWasFirst ? Math.min(LARGEST_STEP, 2 * step) : Math.max(SMALLEST_STEP, step / 4);
        wordWasFirst = wordIsFirst;
        centre = Math.max(-LATEST, Math.min(LATEST, centre + (wordIsFirst ? step : -step)));
    }
}
