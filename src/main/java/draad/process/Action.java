package draad.process;

import draad.shared.ActionId;

/** What really does one action of the catalogue; found by its id, reached only through the guard. */
public interface Action {

    ActionId id();

    /**
     * Does it, spending the permit.
     *
     * @return the word that the process goes on with, in the variable {@code outcome}
     */
    String run(ActionContext context);
}
