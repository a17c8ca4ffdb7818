package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.shared.Channel;
import draad.shared.PostalAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomersTest {

    @Autowired
    Customers customers;

    @Autowired
    ContactPoints contactPoints;

    @Test
    void aCustomerIsReadBackAsRegistered() {
        var address = new PostalAddress("Kade", "12", "bis", "3511 ab", "Utrecht", "nl");
        var asked = new NewCustomer(
                CustomerName.person("Zoë", "van den", "Berg"),
                LocalDate.of(1961, 4, 3),
                Market.PRIVATE,
                Locale.forLanguageTag("nl"),
                List.of(NewContactPoint.post(address), NewContactPoint.phone("06 12345678")));

        var registered = customers.register(asked, Channel.BRANCH);

        assertThat(customers.find(registered.id())).contains(registered);
        assertThat(registered.name().display()).isEqualTo("Zoë van den Berg");
        assertThat(registered.contactPoints()).extracting(ContactPoint::text).contains("+31612345678");
        assertThat(registered.contactPoints(ContactPoint.Kind.POST))
                .extracting(ContactPoint::address)
                .containsExactly(address);
    }

    @Test
    void anAddressIsFoundWithTheNameOnTheEnvelope() {
        var address = new PostalAddress("Singel", "7", null, "1012VC", "Amsterdam", "NL");
        var asked = new NewCustomer(
                CustomerName.person("Marijke", "van den", "Berg"),
                null,
                Market.PRIVATE,
                Locale.ENGLISH,
                List.of(NewContactPoint.post(address)));

        var registered = customers.register(asked, Channel.BRANCH);

        assertThat(contactPoints.at(address, "Mevr. M. van den Berg"))
                .extracting(ContactPoint::customer)
                .contains(registered.id());
        assertThat(contactPoints.at(address, "De heer K. van den Berg")).isEmpty();
        assertThat(contactPoints.at(address, "M. de Vries")).isEmpty();
    }
}
