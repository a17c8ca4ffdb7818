package draad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class OutsideTheDemoTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final DoorResolver doors =
            new DoorResolver(beans.getBeanProvider(CanonicalCustomers.class), new Languages(), new MockEnvironment());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void draadDoesNotStartWithADemoPassword() {
        var clients = new ApiClients(Map.of("web", new ApiClients.Client(Channel.WEB, "demo", Set.of())));

        var start = new DemoPasswords(clients);

        assertThatThrownBy(start::afterPropertiesSet).hasMessageContaining("\"web\"");
    }

    @Test
    void norWithAnEncodedDemoPassword() {
        var encoded = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("demo");
        var clients = new ApiClients(Map.of("web", new ApiClients.Client(Channel.WEB, encoded, Set.of())));

        var start = new DemoPasswords(clients);

        assertThatThrownBy(start::afterPropertiesSet).isInstanceOf(DemoPasswordInUse.class);
    }

    @Test
    void theDemoPasswordIsWrongAlsoForAnAccountThatHasIt() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var hash = encoder.encode("demo");

        var passwords = new RememberingPasswordEncoder(encoder, false);

        assertThat(passwords.matches("demo", hash)).isFalse();
        assertThat(new RememberingPasswordEncoder(encoder, true).matches("demo", hash))
                .isTrue();
    }

    @Test
    void theWebMustSayForWhomItCalls() {
        signedIn(Caller.client("web", Channel.WEB, Set.of("web")));

        var problem = catchThrowableOfType(Problem.class, () -> doors.doorOf(request));

        assertThat(problem.name()).isEqualTo("missing-header");
        assertThat(problem.status().value()).isEqualTo(400);
    }

    @Test
    void aDoubleThatWasMergedIsTheCustomerThatRemained() {
        var merged = CustomerId.next();
        var remaining = CustomerId.next();
        beans.addBean("customers", (CanonicalCustomers) id -> id.equals(merged) ? remaining : id);
        signedIn(Caller.client("web", Channel.WEB, Set.of("web")));
        request.addHeader("X-Customer", merged.toString());

        var door = doors.doorOf(request);

        assertThat(door.onlyCustomer()).hasValue(remaining);
    }

    @Test
    void whoDidNotSignInSeesNobody() {
        var door = doors.doorOf(request);

        assertThat(door.maySee(CustomerId.next())).isFalse();
        assertThat(door.isBankSide()).isFalse();
        assertThat(door.roles()).isEmpty();
    }

    private static void signedIn(Caller caller) {
        SecurityContextHolder.getContext().setAuthentication(CallerAuthentication.of(caller, null));
    }
}
