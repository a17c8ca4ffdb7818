package draad.cases;

import draad.shared.StepId;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.util.Optional;

/** Hears that somebody sent a step and that it was not accepted (C6); implemented further down. */
public interface StepTrouble {

    /**
     * @param refused what the caller will read; words that help may be added to it
     * @param together whether each answer was right by itself and they were not together
     */
    void met(CustomerCase of, CaseStep step, Problem refused, boolean together, Door door);

    /** What was offered to who is stuck in this step. */
    Optional<Text> help(StepId step);
}
