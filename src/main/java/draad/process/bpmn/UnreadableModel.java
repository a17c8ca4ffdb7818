package draad.process.bpmn;

/** A file that is no model at all. */
public class UnreadableModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableModel(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
