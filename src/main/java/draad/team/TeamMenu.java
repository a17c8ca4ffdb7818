package draad.team;

import draad.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A place of its own for who leads. */
@Configuration(proxyBeanMethods = false)
class TeamMenu {

    @Bean
    MenuEntry team() {
        return MenuEntry.forRoles(20, "/team", "team.title", "team-lead");
    }
}
