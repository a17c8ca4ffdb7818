package draad.desk;

import draad.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who talks with customers begins here. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    MenuEntry desk() {
        return MenuEntry.forEmployees(15, "/desk", "desk.title");
    }
}
