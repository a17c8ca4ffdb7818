package draad.cost;

import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda 7 as it comes, with full history: no guard, no routing, no list, no records of ours. */
final class BareEngine implements Side {

    private static final String TASK = "<bpmn:userTask id=\"%s\" name=\"Do it\" />";

    private final Statements statements = new Statements();
    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    BareEngine(String url) {
        pool.setDataSource(CountingDriver.to(url, statements));
        pool.setAutoCommit(false);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        JavaDelegate nothing = execution -> {};
        configuration.setBeans(Map.of("action", nothing));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("two-steps.bpmn", model())
                .deploy();
    }

    private static String model() {
        return process(
                CostDesign.TYPE,
                "<bpmn:startEvent id=\"asked\" />"
                        + flow("asked", "first-step")
                        + TASK.formatted("first-step")
                        + flow("first-step", "second-step")
                        + TASK.formatted("second-step")
                        + flow("second-step", "close-it")
                        + "<bpmn:serviceTask id=\"close-it\" camunda:delegateExpression=\"${action}\" />"
                        + flow("close-it", "closed")
                        + "<bpmn:endEvent id=\"closed\" />");
    }

    @Override
    public String name() {
        return "bare Camunda 7";
    }

    @Override
    public void oneCase() {
        var instance = engine.getRuntimeService().startProcessInstanceByKey(CostDesign.TYPE);
        for (int step = 0; step < 2; step++) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            engine.getTaskService().claim(task.getId(), "somebody");
            engine.getTaskService().complete(task.getId(), Map.of("outcome", "done"));
        }
    }

    @Override
    public Statements statements() {
        return statements;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
