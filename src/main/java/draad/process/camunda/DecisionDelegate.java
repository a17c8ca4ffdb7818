package draad.process.camunda;

import draad.process.DecisionHandler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ${decision}}: asks the rule set that the activity names and goes on with its word. */
@Component
class DecisionDelegate implements JavaDelegate {

    private final ObjectProvider<DecisionHandler> decisions;
    private final Models models;

    DecisionDelegate(ObjectProvider<DecisionHandler> decisions, Models models) {
        this.decisions = decisions;
        this.models = models;
    }

    @Override
    public void execute(DelegateExecution delegateExecution) {
        var execution = (ExecutionEntity) delegateExecution;
        var decision = models.elementAt(execution);
        var decided = decisions.getObject().decide(Cases.referenceOf(execution), decision);
        Outcomes.set(execution, decision.result(), decided.word());
        Outcomes.set(execution, decided.moments());
    }
}
