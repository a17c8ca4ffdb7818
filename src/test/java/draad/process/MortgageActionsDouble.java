package draad.process;

import draad.shared.ActionId;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Does what a mortgage has others do, by using the permit only. */
@TestConfiguration(proxyBeanMethods = false)
public class MortgageActionsDouble {

    private record Done(ActionId id) implements Action {
        @Override
        public String run(ActionContext context) {
            context.permit().use(id, context.subject());
            return "done";
        }
    }

    @Bean
    static org.springframework.beans.factory.config.BeanFactoryPostProcessor mortgageActions() {
        return (ConfigurableListableBeanFactory beans) -> Stream.of(
                        "order-valuation",
                        "ask-credit-register",
                        "verify-identity",
                        "trace-funds",
                        "instruct-notary",
                        "pay-to-notary",
                        "recall-funds",
                        "open-mortgage")
                .forEach(id -> beans.registerSingleton("done " + id, new Done(new ActionId(id))));
    }
}
