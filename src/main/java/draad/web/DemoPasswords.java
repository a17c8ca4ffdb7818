package draad.web;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps a bank from starting with a password that everybody knows. */
@Component
@Profile("!demo")
class DemoPasswords implements InitializingBean {

    private final ApiClients clients;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    DemoPasswords(ApiClients clients) {
        this.clients = clients;
    }

    /** @throws DemoPasswordInUse when a client has the demo's password */
    @Override
    public void afterPropertiesSet() {
        clients.clients().forEach((name, client) -> {
            if (encoder.matches(RememberingPasswordEncoder.DEMO_PASSWORD, client.encodedPassword()))
                throw new DemoPasswordInUse(name);
        });
    }
}
