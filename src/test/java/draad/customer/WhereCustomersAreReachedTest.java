package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class WhereCustomersAreReachedTest {

    @LocalServerPort
    int port;

    Calls branch;
    Calls phone;
    Calls web;
    String customer;
    String email;
    String post;

    @BeforeEach
    void aCustomer() {
        branch = Calls.to(port).as("branch");
        phone = Calls.to(port).as("phone");
        var registered =
                branch.post("/api/v1/customers", CustomerExamples.person()).json();
        var id = registered.get("id").asString();
        web = Calls.to(port).as("web").customer(id);
        customer = "/api/v1/customers/" + id;
        email = customer + "/contact-points/"
                + registered.get("contactPoints").get(0).get("id").asString();
        post = customer + "/contact-points/"
                + registered.get("contactPoints").get(1).get("id").asString();
    }

    @Test
    void anAddressIsChangedByWhoIsKnownForSure() {
        var unsure = phone.patch(post, "{\"address\": {\"number\": \"14\"}}");
        var sure = web.with("Content-Type", "application/merge-patch+json")
                .patch(post, "{\"address\": {\"number\": \"14\", \"addition\": \"a\"}}");

        assertThat(unsure.status()).isEqualTo(403);
        assertThat(unsure.problem()).isEqualTo("not-sure-enough");
        assertThat(unsure.json().get("needs").asString()).isEqualTo("strong");
        assertThat(sure.status()).isEqualTo(200);
        assertThat(sure.json().get("address").get("number").asString()).isEqualTo("14");
        assertThat(sure.json().get("address").get("addition").asString()).isEqualTo("a");
        assertThat(sure.json().get("address").get("street").asString()).isEqualTo("Laan");
    }

    @Test
    void whetherItWorksIsSaidByEmployeesAndForgottenWithTheOldValue() {
        var judged = phone.patch(email, "{\"quality\": \"undeliverable\", \"reason\": \"bounced twice\"}");
        var byCustomer = web.patch(email, "{\"quality\": \"ok\"}");
        var changed = web.patch(email, "{\"value\": \"new." + CustomerExamples.surname() + "@example.nl\"}");

        assertThat(judged.json().get("quality").asString()).isEqualTo("undeliverable");
        assertThat(judged.json().get("qualityReason").asString()).isEqualTo("bounced twice");
        assertThat(judged.json().has("qualitySince")).isTrue();
        assertThat(byCustomer.status()).isEqualTo(403);
        assertThat(changed.json().get("quality").asString()).isEqualTo("ok");
        assertThat(changed.json().has("qualitySince")).isFalse();
    }

    @Test
    void whatIsNotRightChangesNothing() {
        assertThat(branch.patch(email, "{\"value\": \"nobody\"}").status()).isEqualTo(422);
        assertThat(branch.patch(email, "{\"quality\": \"great\"}").status()).isEqualTo(422);
        assertThat(branch.patch(email, "{\"colour\": \"red\"}").status()).isEqualTo(400);
        assertThat(branch.patch(email, "[]").status()).isEqualTo(400);
        assertThat(branch.patch(post, "{\"address\": {\"postcode\": \"1234\"}}").status())
                .isEqualTo(422);
        assertThat(branch.patch(post, "{\"address\": {\"postcode\": 1234}}").status())
                .isEqualTo(400);
        assertThat(branch.patch(
                                customer + "/contact-points/00000000-0000-0000-0000-000000000000",
                                "{\"value\": \"a@example.nl\"}")
                        .status())
                .isEqualTo(404);

        var points = branch.get(customer).json().get("contactPoints");

        assertThat(points.get(0).get("value").asString()).endsWith("@example.nl");
        assertThat(points.get(1).get("address").get("postcode").asString()).isEqualTo("2511CV");
    }
}
