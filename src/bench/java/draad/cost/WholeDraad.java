package draad.cost;

import com.zaxxer.hikari.HikariDataSource;
import draad.Calls;
import draad.DraadApplication;
import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;

/** The same case over Draad's HTTP doors, with guard, routing, work list, timeline and records. */
final class WholeDraad implements Side {

    private final Statements statements = new Statements();
    private final ConfigurableApplicationContext application;
    private final int port;
    private int cases;
    private String nextCustomer = "";
    private String nextAccount = "";

    WholeDraad(String url, Path directory) {
        application = new SpringApplicationBuilder(DraadApplication.class)
                .initializers(context -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("bench", java.util.Map.of(
                                    "server.port", 0,
                                    "spring.datasource.url", url,
                                    "spring.datasource.username", "postgres",
                                    "logging.level.root", "warn",
                                    "draad.data-directory", directory.resolve("data").toString(),
                                    "draad.processes-directory", directory.resolve("processes").toString(),
                                    "draad.rules-directory", directory.resolve("rules").toString(),
                                    "draad.forms-directory", directory.resolve("forms").toString())));
                    context.getBeanFactory().addBeanPostProcessor(counting());
                })
                .run();
        port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port", "0"));
    }

    private BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool)
                    pool.setDataSource(CountingDriver.to(pool.getJdbcUrl(), statements));
                return bean;
            }
        };
    }

    @Override
    public String name() {
        return "Draad";
    }

    /** Makes who has the next case: that is no part of what it costs. */
    void prepare() {
        var customer = post("web", "/customers", """
                {"name": {"first": "Cost", "last": "Bench%d%d"}, "market": "private", "language": "nl",
                 "contactPoints": []}""".formatted(System.nanoTime(), ++cases));
        var account = post("core-banking", "/banking/holdings", """
                {"customerId": "%s", "product": "payment", "openedAt": "2020-01-01T00:00:00Z"}"""
                .formatted(customer.get("id").asString()));
        nextCustomer = customer.get("id").asString();
        nextAccount = account.get("id").asString();
    }


    @Override
    public void oneCase() {
        var running = post("branch", "/cases", """
                {"type": "two-steps", "customerId": "%s", "data": {"account": "%s"}}""".formatted(nextCustomer, nextAccount));
        for (int i = 0; i < 2; i++) {
            var step = running.get("openSteps").get(0).get("id").asString();
            post("agent", "/work-items/" + step + "/claim", "{}");
            running = post(
                    "agent",
                    "/cases/" + running.get("reference").asString() + "/steps/" + step + "/completion",
                    "{\"data\": {\"note\": \"All well\"}}");
        }
        if (!running.get("status").asString().equals("completed"))
            throw new IllegalStateException("The case did not end: " + running);
    }

    private JsonNode post(String caller, String path, String body) {
        var answer = Calls.to(port).as(caller).post("/api/v1" + path, body);
        if (answer.status() >= 300) throw new IllegalStateException(path + ": " + answer.status() + answer.body());
        return answer.json();
    }

    @Override
    public Statements statements() {
        return statements;
    }

    @Override
    public void close() {
        application.close();
    }
}
