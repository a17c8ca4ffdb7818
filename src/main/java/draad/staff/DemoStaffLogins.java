package draad.staff;

import draad.web.Account;
import draad.web.DemoLogin;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Shows the demo's employees on the start page. */
class DemoStaffLogins implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        for (int i = 0; i < DemoPeople.PEOPLE.size(); i++) {
            var person = DemoPeople.PEOPLE.get(i);
            var login = new DemoLogin(i, Account.Kind.EMPLOYEE, person.userName(), person.about());
            registry.registerBean(
                    "demo-login-" + person.userName(), DemoLogin.class, bean -> bean.supplier(context -> login));
        }
    }
}
