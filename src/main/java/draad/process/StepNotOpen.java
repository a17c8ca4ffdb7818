package draad.process;

/** A step was to be completed that is no longer open. */
public class StepNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StepNotOpen(String taskId) {
        super("No step waits under " + taskId);
    }
}
