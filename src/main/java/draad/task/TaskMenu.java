package draad.task;

import draad.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work list is where an employee begins. */
@Configuration(proxyBeanMethods = false)
class TaskMenu {

    @Bean
    MenuEntry tasks() {
        return MenuEntry.forEmployees(10, "/tasks", "tasks.title");
    }
}
