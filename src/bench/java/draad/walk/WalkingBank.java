package draad.walk;

import draad.Calls;
import draad.DraadApplication;
import draad.form.Form;
import draad.form.Forms;
import draad.process.ProcessModel;
import draad.process.ProcessModels;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application on a PostgreSQL of its own. Its jobs run when the walk says so, one after the other, and its clock
 * moves with the timers that are fired: so the same walk takes the same way again.
 */
final class WalkingBank implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_JOBS = 200;

    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext application;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final MovingClock clock = new MovingClock();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, Set<String>> offers = new HashMap<>();
    private final int port;

    WalkingBank(Path directory) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "200")
                .start();
        application = new SpringApplicationBuilder(DraadApplication.class)
                .initializers(context -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("walk", Map.of(
                                    "server.port", 0,
                                    "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                                    "spring.datasource.username", "postgres",
                                    "draad.data-directory", directory.resolve("data").toString())));
                    context.getBeanFactory().registerSingleton("walk-clock", clock);
                    context.addBeanFactoryPostProcessor(
                            factory -> factory.getBeanDefinition("clock").setAutowireCandidate(false));
                })
                .run("--logging.level.root=error");
        engine = application.getBean(ProcessEngine.class);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        jdbc = application.getBean(JdbcClient.class);
        // The mailroom is never behind: who waits for its cards does not wait for ever.
        jdbc.sql("insert into scanned_post (up_to, recorded_at, recorded_by) values ('2099-12-31', now(), 'walk')")
                .update();
        port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port", "0"));
    }

    Calls as(String caller) {
        return Calls.to(port).as(caller).in("en");
    }

    MovingClock clock() {
        return clock;
    }

    List<String> caseTypes() {
        return models().caseTypes().stream().map(ProcessModel::key).sorted().toList();
    }

    Optional<Form> startForm(String type) {
        return application.getBean(Forms.class).find(type, "start");
    }

    private ProcessModels models() {
        return application.getBean(ProcessModels.class);
    }

    /** Runs what is to be run now, until nothing moves any more. */
    void settle() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (runJobs() || eventsWait()) continue;
            if (!runJobs() && !eventsWait()) return;
        }
    }

    private boolean runJobs() {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .active()
                .listPage(0, MOST_JOBS);
        for (var job : jobs) run(job);
        return !jobs.isEmpty();
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException e) {
            // It has one try less; with none left it is a case that does not end.
        }
    }

    private boolean eventsWait() {
        boolean waits = jdbc.sql("""
                select exists (select from event_publication where completion_date is null)
                    or exists (select from effect_outbox where status in ('waiting', 'sending') and not_before <= now())""")
                .query(Boolean.class)
                .single();
        if (waits) pause();
        return waits;
    }

    static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Timers that wait in a case or in a part of it, by the event that they belong to. */
    Map<String, Job> timers(String reference) {
        var timers = new TreeMap<String, Job>();
        for (var instance : running(reference))
            for (var job : engine.getManagementService()
                    .createJobQuery()
                    .timers()
                    .processInstanceId(instance.getId())
                    .withRetriesLeft()
                    .list()) timers.put(eventOf(job), job);
        return timers;
    }

    private String eventOf(Job job) {
        return events.computeIfAbsent(job.getJobDefinitionId(), definition -> engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId());
    }

    /** Time passes until the timer is due. */
    void fire(Job timer) {
        clock.atLeast(timer.getDuedate().toInstant());
        run(timer);
    }

    private List<ProcessInstance> running(String reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }

    /** The queue in which the step waits; empty when it is no work at all. */
    Optional<String> queueOf(String step) {
        return jdbc.sql("select queue from work_item where id = :id::uuid")
                .param("id", step)
                .query(String.class)
                .optional();
    }

    /** What may be started by whom, asked once. */
    boolean mayStart(String type, String caller, String market) {
        return offers.computeIfAbsent(caller + " " + market, it -> startable(caller, market))
                .contains(type);
    }

    private Set<String> startable(String caller, String market) {
        var own = caller.equals("operator") ? "&channel=core-banking" : "";
        var answer = as(caller).get("/api/v1/offering?limit=200&market=" + market + own);
        var types = new TreeSet<String>();
        if (answer.status() == 200)
            answer.json().get("items").forEach(offer -> {
                if (offer.get("may").get("start").asBoolean()) types.add(offer.get("caseType").asString());
            });
        return types;
    }

    /** What a case has passed, its parts' elements behind their name, in order; each once. */
    List<String> path(String reference, Tally tally) {
        var path = new LinkedHashSet<String>();
        for (var passed : history(reference)) {
            var process = passed.getProcessDefinitionKey();
            tally.passed(process, Set.of(passed.getActivityId()));
            path.add(passed.getActivityId());
        }
        return new ArrayList<>(path);
    }

    /** By number rather than by time: several happen within a millisecond. */
    private List<HistoricActivityInstance> history(String reference) {
        var roots = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
        return roots.stream()
                .flatMap(root -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(root.getId())
                        .list()
                        .stream())
                .filter(passed -> !passed.isCanceled() || !passed.getActivityType().endsWith("Event"))
                .sorted(Comparator.comparing(HistoricActivityInstance::getActivityId))
                .toList();
    }

    /** All that a case can pass, by process: gateways pass with their neighbours. */
    Map<String, Set<String>> elements() {
        return models().models().stream()
                .collect(Collectors.toMap(ProcessModel::key, this::elements, (one, other) -> one, TreeMap::new));
    }

    private Set<String> elements(ProcessModel model) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model.key())
                .latestVersion()
                .singleResult();
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(node -> !(node instanceof Gateway))
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws IOException {
        application.close();
        postgres.close();
    }

    /** The bank's time: it goes on with the world's, and jumps ahead when a timer is fired. */
    static final class MovingClock extends Clock {

        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

        private volatile Duration ahead = Duration.ZERO;

        void atLeast(Instant moment) {
            if (!instant().isBefore(moment)) return;
            ahead = ahead.plus(Duration.between(instant(), moment));
            ClockUtil.offset(ahead.toMillis());
        }

        /** Each case begins today. */
        void today() {
            ahead = Duration.ZERO;
            ClockUtil.reset();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
