package draad.shared;

/**
 * What a check found in something that a designer made: where, what is wrong, and how to mend it.
 *
 * @param path the file, for instance {@code forms/mortgage/quote-request.form}
 * @param elementId the element, field or rule in it; empty when it is about the whole file
 * @param code a kebab-case word that stays the same when the message is reworded
 */
public record Finding(String path, String elementId, Severity severity, String code, String message, String mend) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return path + (elementId.isEmpty() ? "" : " at " + elementId) + ": " + message + " " + mend + " (" + code + ")";
    }
}
