package draad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.TestDatabase;
import draad.cases.CaseStep;
import draad.cases.CaseSteps;
import draad.cases.Cases;
import draad.cases.Drafts;
import draad.task.WorkItem;
import draad.task.WorkList;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Whoever starts the demo finds a bank at work. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TheDemoBankAtWorkTest.OwnDatabase.class)
@ActiveProfiles("demo")
class TheDemoBankAtWorkTest {

    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabase.ownFor("demo_bank"),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    CaseSteps steps;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkList work;

    @Autowired
    DemoPlayer player;

    @Test
    void everyCaseGetsAsFarAsItIsTold() throws IOException {
        for (var told : DemoCases.read())
            await(told.type() + " of " + told.customer())
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> isAsFarAs(told));
    }

    @Test
    void aSecondStartBeginsNothingAnew() throws IOException {
        var first = DemoCases.read().get(0);
        await().atMost(Duration.ofMinutes(2)).until(() -> isAsFarAs(first));

        player.play(first);

        assertThat(cases.openOf(Set.of(first.customer()), true, 10)).hasSize(1);
    }

    private boolean isAsFarAs(DemoCase told) {
        var open = cases.openOf(Set.of(told.customer()), true, 10);
        if (told.type().equals("savings-account"))
            return !cases.endedOf(Set.of(told.customer()), true, 1).isEmpty();
        if (open.isEmpty()) return false;
        if (told.inOrder().isEmpty()) return true;
        var last = told.inOrder().get(told.inOrder().size() - 1);
        return steps.openOf(open.get(0).reference()).stream()
                .filter(step -> step.key().equals(last.step()))
                .anyMatch(step -> isLeftAs(last, step));
    }

    private boolean isLeftAs(DemoCase.Move last, CaseStep step) {
        if (last.draft() != null)
            return drafts.of(step.id()).data().keySet().equals(last.draft().keySet());
        return work.find(step.id())
                .map(WorkItem::assignee)
                .filter(last.by()::equals)
                .isPresent();
    }
}
