package draad.million;

import com.zaxxer.hikari.HikariDataSource;
import draad.million.Filling.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * Camunda 7 as it comes, with the same work: a task for each piece of it, its queue as a candidate group, what lists are
 * filtered by as variables of the process instance, and what was done before in its history.
 */
final class BigEngine implements AutoCloseable {

    private static final String KEY = "work";

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final Filling filling;

    BigEngine(String url, Consumer<String> progress) {
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setAutoCommit(false);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("big");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "work.bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .startEvent()
                                .userTask("assess")
                                .endEvent()
                                .done())
                .deploy();
        filling = new Filling("Camunda", url, progress);
        filling.jdbc().sql(Invention.FUNCTIONS).update();
    }

    ProcessEngine engine() {
        return engine;
    }

    void grow(long from, long to, String[] queues) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .singleResult()
                .getId();
        filling.fill(Invention.INVENTED, from, to, Map.of("stage", from, "size", to - from + 1, "queues", queues));
        filling.fill(TABLES, from, to, Map.of("definition", definition));
        filling.settle();
    }

    @Override
    public void close() {
        filling.close();
        engine.close();
        pool.close();
    }

    private static final String WORK = " from million.task where n between :from and :to ";

    private static final List<Table> TABLES = List.of(
            new Table(
                    "executions",
                    """
                    insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                        act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                        cached_ent_state_, sequence_counter_, proc_def_key_)
                    select 'p' || n, 1, 'p' || n, 'p' || n, reference, :definition, 'assess', 'assess:' || n, true,
                           false, true, false, 1, 16, 1, 'work'"""
                            + WORK),
            new Table(
                    "tasks",
                    """
                    insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                        priority_, create_time_, due_date_, suspension_state_, task_state_)
                    select 't' || n, 1, 'p' || n, 'p' || n, :definition, 'Assess what was asked', 'assess', assignee,
                           100 - 10 * priority, now() - interval '3 days', due, 1, 'Created'"""
                            + WORK),
            new Table(
                    "candidate groups",
                    """
                    insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                    select 'l' || n, 1, queue, 'candidate', 't' || n"""
                            + WORK),
            new Table(
                    "variables",
                    """
                    insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
                        var_scope_, sequence_counter_, is_concurrent_local_)
                    select 'v' || t.n || variable, 1, 'string', variable, 'p' || t.n, 'p' || t.n, :definition, value, 'p' || t.n,
                           1, false
                    from million.task t join million.person p on p.n = t.customer
                    cross join lateral (values ('customer', t.customer_id::text), ('product', t.product),
                        ('name', concat_ws(' ', first, infix, surname, organisation)), ('door', postcode || ' ' || house)
                    ) as known (variable, value)
                    where t.n between :from and :to"""),
            new Table(
                    "history of instances",
                    """
                    insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_,
                        root_proc_inst_id_, state_)
                    select 'p' || n, 'p' || n, reference, 'work', :definition,
                           since, 'p' || n, 'ACTIVE'"""
                            + WORK),
            new Table(
                    "history of tasks",
                    """
                    insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
                        execution_id_, name_, start_time_, end_time_, task_state_)
                    select 't' || n || case place when 3 then '' else '-' || place end, 'assess', 'work', :definition, 'p' || n,
                           'p' || n, 'p' || n, 'Assess what was asked',
                           since + place * interval '1 hour',
                           case when place < 3 then now() end, case when place < 3 then 'Completed' else 'Created' end"""
                            + " from million.task cross join generate_series(1, 3) place where n between :from and :to"),
            new Table(
                    "history of variables",
                    """
                    insert into act_hi_varinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
                        name_, var_type_, create_time_, rev_, text_, state_)
                    select 'v' || n || 'customer', 'work', :definition, 'p' || n, 'p' || n, 'p' || n, 'customer', 'string', now(),
                           0, customer_id::text, 'CREATED'"""
                            + WORK));
}
