package draad.process.camunda;

import draad.process.Blank;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Calls a part: it runs for the same case, in the version that the case began with, knows what its caller knows and
 * what is filled in for it, and gives back what it learnt.
 */
class CalledPart extends CallActivityBehavior {

    private final Models models;
    private final PartVersions versions;

    CalledPart(CallableElement called, Models models, PartVersions versions) {
        this.models = models;
        this.versions = versions;
        called.setBinding(CallableElementBinding.VERSION);
        called.setVersionValueProvider(new VersionOfCase());
        setCallableElement(called);
    }

    @Override
    protected @Nullable String getBusinessKey(ActivityExecution caller) {
        return ((ExecutionEntity) caller).getProcessBusinessKey();
    }

    @Override
    protected VariableMap getInputVariables(ActivityExecution activityExecution) {
        var caller = (ExecutionEntity) activityExecution;
        Map<String, Object> known = caller.getVariables();
        var given = Variables.createVariables();
        var callersOwn = models.of(caller.getProcessDefinitionId()).blanks().keySet();
        known.forEach((name, value) -> {
            if (!callersOwn.contains(name)) given.put(name, value);
        });
        given.putAll(filledIn(caller, known));
        return given;
    }

    private Map<String, Object> filledIn(ExecutionEntity caller, Map<String, Object> known) {
        var filled = Variables.createVariables();
        models.of(version(caller).getId()).blanks().forEach((blank, otherwise) -> {
            if (otherwise != null) filled.put(blank, otherwise);
        });
        models.callAt(caller)
                .filledIn()
                .forEach((blank, value) -> filled.put(
                        blank,
                        Blank.in(value)
                                .<Object>map(name -> known(name, known, caller))
                                .orElse(value)));
        return filled;
    }

    private static Object known(String name, Map<String, Object> known, ExecutionEntity caller) {
        return Optional.ofNullable(known.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        caller.getActivityId() + " fills in " + name + ", which nobody said before"));
    }

    /**
     * Outcomes of the whole case were told to the caller as they came ({@link Outcomes}); what it did not hear of and
     * the branch's own outcome come back here. Nothing that it knew and that may have changed meanwhile is overwritten.
     */
    @Override
    public void passOutputVariables(ActivityExecution activityExecution, VariableScope called) {
        var caller = (ExecutionEntity) activityExecution;
        Set<String> stays = new HashSet<>(caller.getVariableNames());
        stays.addAll(models.of(((ExecutionEntity) called).getProcessDefinitionId())
                .blanks()
                .keySet());
        stays.remove(Outcomes.OUTCOME);
        called.getVariables().forEach((name, value) -> {
            if (!stays.contains(name)) Outcomes.set(caller, name, value);
        });
    }

    private org.camunda.bpm.engine.repository.ProcessDefinition version(ExecutionEntity caller) {
        return versions.of(caller, getCallableElement().getDefinitionKey(caller));
    }

    private class VersionOfCase implements ParameterValueProvider {
        @Override
        public Object getValue(VariableScope caller) {
            return version((ExecutionEntity) caller).getVersion();
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
