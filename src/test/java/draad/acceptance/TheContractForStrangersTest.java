package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who knows nothing but the description of the API can use it, and do no harm with it")
class TheContractForStrangersTest extends Story {

    @Test
    void everyCallThatTakesSomethingShowsAnExampleOfIt() {
        var paths = as("phone").get("/v3/api-docs").json().get("paths");

        for (var path : paths.properties())
            for (var call : path.getValue().properties())
                for (var content : call.getValue().at("/requestBody/content").properties())
                    if (content.getKey().contains("json") && !path.getKey().startsWith("/api/v1/described"))
                        assertThat(content.getValue().has("example"))
                                .as(call.getKey() + " " + path.getKey())
                                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "phone", "branch", "mail", "email", "webcare", "app"})
    void theOfferingIsToldForEachChannel(String channel) {
        var answer = as("branch").get("/api/v1/offering?market=private&channel=" + channel);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("items")).isNotEmpty();
    }

    @Test
    void everyListTakesALimitAndGoesOnAtItsCursor() {
        var first = as("branch").get("/api/v1/offering?limit=1").json();
        var second = as("branch")
                .get("/api/v1/offering?limit=1&cursor=" + first.get("next").asString())
                .json();

        assertThat(first.get("items")).hasSize(1);
        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
        assertThat(as("branch").get("/api/v1/offering?limit=0").status()).isEqualTo(400);
        assertThat(as("branch").get("/api/v1/actions?limit=201").status()).isEqualTo(400);
    }

    @Test
    void aTextWithACharacterThatIsNoneIsRefusedAndNothingIsKept() {
        var customer = newCustomer("Null");

        var answer = as("phone")
                .post(
                        "/api/v1/interactions",
                        """
                        {"customerId": "%s", "direction": "in", "text": "a\\u0000b"}"""
                                .formatted(customer));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unusable-value");
        assertThat(kinds(customer)).doesNotContain("interaction");
    }

    @Test
    void aContactAboutACaseThatIsNotThereIsRefused() {
        var customer = newCustomer("Elsewhere");

        var answer = as("phone")
                .post(
                        "/api/v1/interactions",
                        """
                        {"customerId": "%s", "direction": "in", "text": "hello", "caseReference": "%s"}"""
                                .formatted(customer, draad.shared.CaseReference.random()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    }

    @Test
    void aCustomerIsFoundByTheReferenceOfTheirCase() {
        var customer = newCustomer("Found");
        var reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();

        var found = as("phone").get("/api/v1/customers?query=" + reference).json();

        assertThat(found.at("/items/0/id").asString()).isEqualTo(String.valueOf(customer));
    }
}
