package draad.task;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code java -jar draad.jar --draad.rebuild=work-list --server.port=0} rebuilds the work list and stops. */
@Component
@ConditionalOnProperty(name = "draad.rebuild", havingValue = "work-list")
@Order(Ordered.LOWEST_PRECEDENCE)
class RebuildCommand implements ApplicationRunner {

    private final WorkListRebuild rebuild;
    private final ConfigurableApplicationContext application;

    RebuildCommand(WorkListRebuild rebuild, ConfigurableApplicationContext application) {
        this.rebuild = rebuild;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rebuild.rebuild();
        System.exit(SpringApplication.exit(application, () -> 0));
    }
}
