package draad.rule;

/**
 * Something in the files of a rule set that keeps it from being used.
 *
 * @param line counted from one; zero when it concerns the whole file
 * @param message what is wrong
 * @param mend what to do about it
 */
public record RuleFinding(String file, int line, String message, String mend) {

    @Override
    public String toString() {
        return file + (line > 0 ? " line " + line : "") + ": " + message + ". " + mend;
    }
}
