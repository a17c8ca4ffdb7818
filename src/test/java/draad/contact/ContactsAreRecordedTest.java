package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.customer.NewContactPoint;
import draad.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** C8: what was said in one channel is known in all, and whoever cannot be found is looked for. */
@IntegrationTest
class ContactsAreRecordedTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    ContactExamples bank;
    Calls webcare;

    @BeforeEach
    void theBank() {
        bank = new ContactExamples(application);
        webcare = Calls.to(port).as("webcare").in("en");
    }

    @Test
    void aMessageFindsItsCustomerByHandleAndIsOnTheTimeline() {
        var handle = "@anna" + Ids.next().toString().substring(24);
        var anna = bank.customer(new NewContactPoint(draad.customer.ContactPoint.Kind.SOCIAL, handle, null));

        var recorded = interaction("\"match\": {\"handle\": \"" + handle.toUpperCase(java.util.Locale.ROOT) + "\"}");

        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
        assertThat(recorded.json().get("customerId").asString())
                .isEqualTo(anna.id().toString());
        assertThat(recorded.json().get("matchedBy").asString()).isEqualTo("handle");
        var timeline = Calls.to(port).as("agent").get("/api/v1/customers/" + anna.id() + "/timeline");
        assertThat(timeline.body()).contains("interaction-recorded").contains("webcare");
    }

    @Test
    void whoeverCannotBeFoundIsNobodyYet() {
        var recorded = interaction("\"match\": {\"email\": \"nobody" + Ids.next() + "@example.nl\"}");

        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.json().get("customerId").isNull()).isTrue();
        assertThat(recorded.json().get("matchedBy").isNull()).isTrue();
    }

    @Test
    void whatIsMissingOrUnknownIsSaidSo() {
        var nobody = interaction("\"contactMoment\": null");
        var unknownMoment =
                interaction("\"customerId\": \"" + bank.customer().id() + "\", \"contactMoment\": \"tea-party\"");
        var unknownCustomer = interaction("\"customerId\": \"" + Ids.next() + "\"");

        assertThat(nobody.status()).isEqualTo(422);
        assertThat(unknownMoment.json().at("/errors/0/field").asString()).isEqualTo("contactMoment");
        assertThat(unknownCustomer.status()).isEqualTo(404);
    }

    @Test
    void aContactMomentShowsItsDesignAndHowItIsDoing() {
        var anna = bank.customer();
        var before = figure("extra-contact");
        interaction("\"customerId\": \"" + anna.id() + "\", \"contactMoment\": \"extra-contact\"");

        var list = webcare.get("/api/v1/contact-moments?limit=2");
        var moment = webcare.get("/api/v1/contact-moments/extra-contact");

        assertThat(list.json().get("items").size()).isEqualTo(2);
        assertThat(list.json().get("next").asString()).isNotBlank();
        assertThat(moment.json().get("owner").asString()).isEqualTo("customer-contact-lead");
        assertThat(moment.json().at("/goal/nl").asString()).contains("De klant krijgt de hulp");
        assertThat(moment.json().at("/figures/contacts").asLong()).isGreaterThan(before);
        assertThat(webcare.get("/api/v1/contact-moments/tea-party").status()).isEqualTo(404);
    }

    private long figure(String moment) {
        return webcare.get("/api/v1/contact-moments/" + moment)
                .json()
                .at("/figures/contacts")
                .asLong();
    }

    private Calls.Answer interaction(String who) {
        return webcare.post(
                "/api/v1/interactions", "{" + who + ", \"direction\": \"in\", \"text\": \"Your post keeps coming\"}");
    }
}
