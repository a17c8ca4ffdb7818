package draad.million;

import java.util.Arrays;

/** How long one side took for one question, sample by sample. */
final class Measured {

    private final double[] millis;
    private int samples;
    private int asExpected;

    Measured(int most) {
        millis = new double[most];
    }

    void ask(Question.Asking asking) {
        long before = System.nanoTime();
        boolean right = asking.ask(samples);
        millis[samples++] = (System.nanoTime() - before) / 1e6;
        if (right) asExpected++;
    }

    int samples() {
        return samples;
    }

    int asExpected() {
        return asExpected;
    }

    double total() {
        return Arrays.stream(millis).sum();
    }

    /** @param share 0.5 for the median */
    double percentile(double share) {
        var sorted = Arrays.copyOf(millis, samples);
        Arrays.sort(sorted);
        return samples == 0 ? Double.NaN : sorted[(int) Math.min(samples - 1L, Math.round(share * (samples - 1)))];
    }
}
