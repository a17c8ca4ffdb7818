package draad.process.camunda;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A running case keeps the version of its parts too: it calls the one that was in use when it began, or when the model
 * was deployed that it was moved to since.
 */
@Component
class PartVersions {

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, Instant> deployedAt = new ConcurrentHashMap<>();

    PartVersions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    ProcessDefinition of(ExecutionEntity caller, String part) {
        var began = beganAt(caller);
        var versions = repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(part)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        return versions.stream()
                .filter(version -> !deployedAt(version).isAfter(began))
                .findFirst()
                .or(() -> versions.stream().reduce((later, earlier) -> earlier))
                .orElseThrow(() -> new IllegalStateException("No part is called " + part));
    }

    private Instant beganAt(ExecutionEntity caller) {
        var root = Context.getCommandContext()
                .getHistoricProcessInstanceManager()
                .findHistoricProcessInstance(caller.getRootProcessInstanceId());
        // A case that is being started is not written yet.
        if (root == null) return Instant.MAX;
        var caseBegan = root.getStartTime().toInstant();
        var modelBegan = deployedAt(caller.getProcessDefinition());
        return caseBegan.isAfter(modelBegan) ? caseBegan : modelBegan;
    }

    private Instant deployedAt(ProcessDefinition version) {
        return deployedAt.computeIfAbsent(version.getDeploymentId(), id -> repository()
                .createDeploymentQuery()
                .deploymentId(id)
                .singleResult()
                .getDeploymentTime()
                .toInstant());
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
