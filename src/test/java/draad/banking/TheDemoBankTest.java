package draad.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import draad.Calls;
import draad.IntegrationTest;
import draad.customer.Capacity;
import draad.customer.ContactPoint;
import draad.customer.Customers;
import draad.customer.Representation;
import draad.customer.Representations;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TheDemoBankTest {

    private static final HoldingId MARIJKES_CREDIT = HoldingId.of("0190a000-0000-7000-8001-000000000001");
    private static final HoldingId PIETERS_CREDIT = HoldingId.of("0190a000-0000-7000-8001-000000000008");
    private static final CustomerId CORNELIS = CustomerId.of("0190a000-0000-7000-8000-000000000004");
    private static final CustomerId HANNEKE = CustomerId.of("0190a000-0000-7000-8000-000000000005");
    private static final CustomerId WIM = CustomerId.of("0190a000-0000-7000-8000-000000000012");

    @LocalServerPort
    int port;

    @Autowired
    Holdings holdings;

    @Autowired
    Customers customers;

    @Autowired
    Representations representations;

    @Autowired
    Clock clock;

    @Test
    void aCustomerSignsInAndSeesTheirOwn() {
        var marijke = Calls.to(port).as("marijke");

        var own = marijke.get("/api/v1/customers/0190a000-0000-7000-8000-000000000001/holdings");
        var others = marijke.get("/api/v1/customers/" + CORNELIS + "/holdings");

        assertThat(own.json().get("items").valueStream().map(item -> item.get("iban")
                        .asString()))
                .contains("NL15DRAD0300000001");
        assertThat(others.status()).isEqualTo(404);
    }

    @Test
    void oneCreditLooksUnusedAndIsNotAndAnotherReallyIs() {
        var twoYears = ZonedDateTime.now(clock).minusMonths(25).toInstant();

        var used = holdings.usage(MARIJKES_CREDIT, twoYears);
        var unused = holdings.usage(PIETERS_CREDIT, twoYears);

        assertThat(used.last().orElseThrow().from()).isEqualTo("Belastingdienst");
        assertThat(used.paymentsIn()).isEqualTo(2);
        assertThat(used.balance()).isEqualTo(Money.euro("0"));
        assertThat(unused.paymentsIn()).isZero();
        assertThat(unused.linkedProducts()).isEmpty();
    }

    @Test
    void aGuardianSpeaksForTheirFatherAndAnAddressIsSuspect() {
        assertThat(representations.representativesOf(CORNELIS))
                .extracting(Representation::by, Representation::capacity)
                .containsExactly(tuple(HANNEKE, Capacity.GUARDIAN));
        assertThat(customers.find(WIM).orElseThrow().contactPoints(ContactPoint.Kind.POST))
                .extracting(ContactPoint::quality)
                .containsExactly(ContactPoint.Quality.SUSPECT);
    }
}
