package draad.channel;

import draad.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The customer's own place in the menu. */
@Configuration
class ChannelMenu {

    @Bean
    MenuEntry myCases() {
        return MenuEntry.forCustomers(10, "/my-cases", "channel.my-cases");
    }
}
