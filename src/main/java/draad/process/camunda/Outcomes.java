package draad.process.camunda;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Ids and words that a process goes on with; {@code outcome} stays in the branch that it came in on. */
final class Outcomes {

    static final String OUTCOME = "outcome";

    private Outcomes() {}

    static Map<String, Object> checked(Map<String, Object> outcomes) {
        outcomes.forEach(Outcomes::check);
        return outcomes;
    }

    static void set(ExecutionEntity execution, Map<String, Object> outcomes) {
        outcomes.forEach((name, value) -> set(execution, name, value));
    }

    static void set(ExecutionEntity execution, String name, Object value) {
        check(name, value);
        if (name.equals(OUTCOME)) branchOf(execution).setVariableLocal(name, value);
        else tellWholeCase(execution, name, value);
    }

    /**
     * What was said within an embedded sub-process goes on in the branch that leaves it; one that was broken off says
     * nothing.
     */
    static void comeOut(DelegateExecution left) {
        var within = (ExecutionEntity) left;
        var branch = within.getParent();
        var said = within.getVariableLocal(OUTCOME);
        if (branch != null && said != null && !within.isCanceled()) branch.setVariableLocal(OUTCOME, said);
    }

    /** Also who called this part, and at once: it goes on meanwhile, and two calls must not overwrite each other's. */
    private static void tellWholeCase(ExecutionEntity execution, String name, Object value) {
        var instance = execution.getProcessInstance();
        instance.setVariable(name, value);
        var caller = instance.getSuperExecution();
        if (caller != null) tellWholeCase(caller, name, value);
    }

    private static void check(String name, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) return;
        throw new IllegalArgumentException("An outcome is an id or a word, but " + name + " is a "
                + value.getClass().getSimpleName());
    }

    /** An activity with events at its border runs in an execution of its own, which goes with it. */
    private static ExecutionEntity branchOf(ExecutionEntity execution) {
        var activity = execution.getActivity();
        var parent = execution.getParent();
        return activity != null && activity.isScope() && execution.isScope() && parent != null ? parent : execution;
    }
}
