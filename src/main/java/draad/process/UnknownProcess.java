package draad.process;

/** No model of that name and version was ever deployed. */
public class UnknownProcess extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownProcess(String process) {
        super("No process model is called " + process);
    }
}
