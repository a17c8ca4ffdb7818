package draad.process.camunda;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** A called process runs for the same case, knows what its caller knows, and gives back what it learnt. */
final class Calls {

    private Calls() {}

    static void carryCase(CallActivityBehavior call) {
        var called = call.getCallableElement();
        called.setBusinessKeyValueProvider(new CaseOfCaller());
        called.addInput(everything());
        called.addOutput(everything());
    }

    private static CallableElementParameter everything() {
        var everything = new CallableElementParameter();
        everything.setAllVariables(true);
        return everything;
    }

    private static class CaseOfCaller implements ParameterValueProvider {
        @Override
        public @Nullable Object getValue(VariableScope caller) {
            return ((ExecutionEntity) caller).getProcessBusinessKey();
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
