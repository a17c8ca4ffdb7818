package draad.race;

import java.util.Random;

/**
 * How much later the word is said than the closing asked for, so that either may be first: it follows what was first
 * lately, on whatever machine.
 */
final class Aim {

    private static final int SPREAD = 60;
    private static final int STEP = 12;
    private static final int LATEST = 3_000;

    private final Random random;
    private int centre = 60;

    Aim(long seed) {
        random = new Random(seed);
    }

    /** Milliseconds; less than nothing when the closing is asked for later. */
    synchronized int next() {
        return centre + random.nextInt(2 * SPREAD) - SPREAD;
    }

    synchronized void learn(boolean wordWasFirst) {
        centre = Math.max(-LATEST, Math.min(LATEST, centre + (wordWasFirst ? STEP : -STEP)));
    }
}
