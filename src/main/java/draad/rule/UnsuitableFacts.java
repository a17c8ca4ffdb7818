package draad.rule;

/** The rules cannot decide on these facts: something is missing, of the wrong kind, or answered twice. */
public class UnsuitableFacts extends RuntimeException {

    public UnsuitableFacts(String message) {
        super(message);
    }
}
