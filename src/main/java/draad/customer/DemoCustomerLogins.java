package draad.customer;

import draad.shared.Text;
import draad.web.Account;
import draad.web.DemoLogin;
import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Shows the demo's customers on the start page. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(DemoCustomerLogins.Shown.class)
class DemoCustomerLogins {

    private static final List<DemoLogin> LOGINS = List.of(
            login(1, "marijke", "a credit account that looks unused", "een krediet dat ongebruikt lijkt"),
            login(2, "joris", "wants a mortgage with Sanne", "wil een hypotheek met Sanne"),
            login(3, "sanne", "shares an account with Joris", "deelt een rekening met Joris"),
            login(4, "pieter", "an account that really is not used", "een rekening die echt niet gebruikt wordt"),
            login(5, "hanneke", "guardian of her father", "curator van haar vader"),
            login(6, "fatima", "gave a power of attorney", "gaf een volmacht"),
            login(7, "youssef", "acts for Fatima, for one account", "handelt voor Fatima, voor één rekening"),
            login(8, "douwe", "executor of an estate", "executeur van een nalatenschap"),
            login(9, "rachid", "is overdrawn", "staat rood"),
            login(10, "ingrid", "reads English", "leest Engels"),
            login(11, "frederik", "private banking", "private banking"));

    private static DemoLogin login(int order, String userName, String en, String nl) {
        return new DemoLogin(order, Account.Kind.CUSTOMER, userName, new Text(en, nl));
    }

    static class Shown implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            LOGINS.forEach(login -> registry.registerBean(
                    "demo-login-" + login.userName(), DemoLogin.class, bean -> bean.supplier(context -> login)));
        }
    }
}
