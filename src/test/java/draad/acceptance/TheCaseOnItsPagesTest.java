package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("C2, P6: a case, its step and its customer on pages that work without JavaScript")
class TheCaseOnItsPagesTest extends Story {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("C2: an employee opens the case and its customer, and what was typed in a form is kept")
    void anEmployeeOpensTheCaseAndKeepsWhatWasTyped() {
        var customer = newCustomer("Reader");
        var reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        var step = awaitStep(reference, "quote-request").get("id").asString();
        var page = "/cases/" + reference + "/steps/" + step;
        var agent = Browser.to(port).in("en").signIn("agent");

        var opened = agent.get("/cases/" + reference);
        var form = agent.get(page);
        var saved = agent.submit(page, Map.of("income", "52.000,00", "save", "yes"));
        var glance = agent.get("/customers/" + customer);

        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains("Mortgage", reference, "started");
        assertThat(form.status()).as(form.body()).isEqualTo(200);
        assertThat(form.body()).contains("name=\"income\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(caseNow(reference)
                        .get("openSteps")
                        .get(0)
                        .get("draft")
                        .get("data")
                        .has("income"))
                .isTrue();
        assertThat(glance.status()).as(glance.body()).isEqualTo(200);
        assertThat(glance.body()).contains(reference);
    }

    @Test
    @DisplayName("P6: a customer sees their own cases and nobody else's")
    void aCustomerSeesTheirOwnCases() {
        var joris = Browser.to(port).in("nl").signIn("joris");

        var mine = joris.get("/my-cases");
        var another = joris.get("/customers/" + newCustomer("Stranger"));

        assertThat(mine.status()).as(mine.body()).isEqualTo(200);
        assertThat(mine.body()).contains("Joris de Wit", "Zaken");
        assertThat(another.status()).isEqualTo(404);
    }
}
