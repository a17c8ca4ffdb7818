package draad;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, in the bank's own zone. */
@Configuration
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${draad.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
