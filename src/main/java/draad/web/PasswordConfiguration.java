package draad.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** How passwords are kept and compared. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    RememberingPasswordEncoder passwordEncoder(Environment environment) {
        return new RememberingPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                environment.acceptsProfiles(Profiles.of("demo")));
    }
}
