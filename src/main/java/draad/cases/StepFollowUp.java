package draad.cases;

import draad.web.Door;

/**
 * What follows from a completed step beside what its process does; implemented further down. It is asked before the
 * process goes on, so that also a process that is about to end can still be added to.
 */
@FunctionalInterface
public interface StepFollowUp {

    /** @param of the case as it knows the answers of this step already */
    void after(CustomerCase of, CaseStep step, Door door);
}
