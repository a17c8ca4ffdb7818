package draad.process;

import draad.shared.CaseReference;

/** A suspended case cannot be moved on; it has to be resumed first. */
public class StandsStill extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StandsStill(CaseReference reference) {
        super("Case " + reference + " is suspended");
    }
}
