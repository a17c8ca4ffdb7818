package draad.process.camunda;

import draad.shared.Ids;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the one engine of this node on the application's own connections and transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int SLOWEST_NOTICE_OF_OTHER_NODES_JOBS = 2_000;

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            DefaultJobExecutor jobs,
            Wiring wiring,
            HandOut handOut,
            WorkersAnswers workersAnswers,
            CheckAtDeployment checkAtDeployment,
            GivenUp givenUp,
            ActionDelegate action,
            DecisionDelegate decision,
            ContactDelegate contact) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setIdGenerator(() -> Ids.next().toString());

        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        engine.setFailedJobRetryTimeCycle("PT2S,PT10S,PT1M,PT10M,PT1H");
        engine.setEnableReducedJobExceptionLogging(true);

        // Draad's own records are better than the engine's history: only where a case is and was is kept.
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setHostname(Ids.next().toString());

        // A refusal that nobody catches must never complete an instance silently.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(wiring)));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(handOut.afterCommit()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(handOut, workersAnswers));
        engine.setCustomPreDeployers(List.of(checkAtDeployment));
        engine.setCustomIncidentHandlers(List.of(givenUp.ofJobs(), givenUp.ofWorkers()));

        // Deploying is running code: expressions see three names, and no script runs.
        engine.setBeans(Map.of("action", action, "decision", decision, "contact", contact));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        return engine;
    }

    @Bean
    DefaultJobExecutor jobExecutor(
            @Value("${draad.process.job-threads:4}") int threads,
            @Value("${draad.process.job-lock:1m}") Duration lock) {
        var jobs = new DefaultJobExecutor();
        // What a killed node had taken is taken by another after this; no job of ours lasts nearly as long.
        jobs.setLockTimeInMillis((int) lock.toMillis());
        jobs.setCorePoolSize(threads);
        jobs.setMaxPoolSize(threads);
        jobs.setQueueSize(threads);
        jobs.setMaxJobsPerAcquisition(threads);
        // A job made here is noticed at once; one that another node made or a timer that came due, within two seconds.
        jobs.setWaitTimeInMillis(250);
        jobs.setMaxWait(SLOWEST_NOTICE_OF_OTHER_NODES_JOBS);
        jobs.setBackoffTimeInMillis(25);
        jobs.setMaxBackoff(250);
        return jobs;
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(SpringProcessEngineConfiguration configuration, DataSource dataSource)
            throws SQLException {
        // Nodes that start at the same moment on an empty database would both make the engine's tables.
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0");
            statement.execute("select pg_advisory_xact_lock(hashtext('draad.process.camunda'))");
            var engine = configuration.buildProcessEngine();
            connection.commit();
            connection.setAutoCommit(true);
            return engine;
        }
    }
}
