package draad.agreement;

/**
 * What became of what somebody promised for the bank.
 *
 * @param late of those that are open, how many should have been done
 */
public record Keeping(int kept, int keptLate, int broken, int open, int late) {}
