package draad.process.camunda;

import draad.shared.Finding;
import draad.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves running instances to another version, each in a transaction of its own, after all were tried. */
@Component
class Moves {

    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    Moves(ProcessEngine engine, PlatformTransactionManager transactions) {
        runtime = engine.getRuntimeService();
        transaction = new TransactionTemplate(transactions);
    }

    List<Finding> move(ProcessDefinition from, ProcessDefinition to, Map<String, String> mapping, boolean dryRun) {
        var instances = runtime.createProcessInstanceQuery()
                .processDefinitionId(from.getId())
                .list();
        List<Finding> obstacles = new ArrayList<>();
        for (var instance : instances) obstacles.addAll(tried(instance, from, to, mapping, true));
        if (!obstacles.isEmpty() || dryRun) return List.copyOf(obstacles);
        for (var instance : instances) obstacles.addAll(tried(instance, from, to, mapping, false));
        return List.copyOf(obstacles);
    }

    private List<Finding> tried(
            ProcessInstance instance,
            ProcessDefinition from,
            ProcessDefinition to,
            Map<String, String> mapping,
            boolean undo) {
        try {
            transaction.executeWithoutResult(status -> {
                var plan = runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities();
                mapping.forEach(plan::mapActivities);
                runtime.newMigration(plan.build())
                        .processInstanceIds(instance.getId())
                        .execute();
                if (undo) status.setRollbackOnly();
            });
            return List.of();
        } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException e) {
            return List.of(new Finding(
                    from.getResourceName(),
                    "",
                    Severity.ERROR,
                    "cannot-move",
                    "Case " + instance.getBusinessKey() + " cannot be moved: " + e.getMessage(),
                    "Map the activity that it waits at to one of the new version."));
        }
    }
}
