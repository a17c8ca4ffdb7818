package draad.process;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Doubles of the actions that packaged models name, for tests of their ways. */
@TestConfiguration(proxyBeanMethods = false)
class PackagedActions {

    @Bean
    ActionDouble changeAddress() {
        return new ActionDouble("change-address", "changed");
    }

    @Bean
    ActionDouble serviceCall() {
        return new ActionDouble("service-call", "may-be-called");
    }

    @Bean
    ActionDouble restoreAccount() {
        return new ActionDouble("restore-account", "restored");
    }

    @Bean
    ActionDouble redirectPayments() {
        return new ActionDouble("redirect-payments", "redirected");
    }

    @Bean
    ActionDouble bookAppointment() {
        return new ActionDouble("book-appointment", "booked");
    }
}
