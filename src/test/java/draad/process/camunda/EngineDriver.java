package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import draad.process.ProcessModels;
import draad.shared.CaseReference;
import draad.shared.Finding;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** What tests do to the engine beside the port: as an operator, a worker, or a careless developer would. */
@TestComponent
class EngineDriver {

    final ProcessEngine engine;
    private final ProcessModels models;

    EngineDriver(ProcessEngine engine, ProcessModels models) {
        this.engine = engine;
        this.models = models;
    }

    void deploy(String key, String xml) {
        assertThat(models.deploy("test", Map.of("processes/" + key + "/" + key + ".bpmn", xml)))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    boolean knows(String key) {
        return models.model(key).isPresent();
    }

    /** As an older Draad or a Java program could have: past the model check. */
    synchronized void deployUnchecked(String key, String xml) {
        var cache = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
        var deployers = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeployers();
        cache.setDeployers(deployers.stream()
                .filter(deployer -> !(deployer instanceof CheckAtDeployment))
                .toList());
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(key + ".bpmn", xml)
                    .deploy();
        } finally {
            cache.setDeployers(deployers);
        }
    }

    List<LockedExternalTask> fetch(String topic) {
        return engine.getExternalTaskService()
                .fetchAndLock(10, "worker")
                .topic(topic, 60_000)
                .execute();
    }

    List<Job> jobsOf(CaseReference reference) {
        return engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> instancesOf(reference).contains(job.getProcessInstanceId()))
                .toList();
    }

    String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    java.time.Instant startOf(CaseReference reference) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .rootProcessInstances()
                .singleResult()
                .getStartTime()
                .toInstant();
    }

    void letTimersFire(CaseReference reference) {
        jobsOf(reference).forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    List<String> instancesOf(CaseReference reference) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }
}
