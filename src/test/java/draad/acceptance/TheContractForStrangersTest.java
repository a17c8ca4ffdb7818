package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatIsStillToComeHasNotHappened() {
        var customer = newCustomer("Tomorrow");
        newAccount(customer, "payment");
        var tomorrow = OffsetDateTime.now().plusDays(1);

        var contact = as("phone")
                .post(
                        "/api/v1/interactions",
                        """
                        {"customerId": "%s", "direction": "in", "text": "hello", "at": "%s"}"""
                                .formatted(customer, tomorrow));
        var opened = as("core-banking")
                .post(
                        "/api/v1/banking/holdings",
                        """
                        {"customerId": "%s", "product": "payment", "openedAt": "%s"}"""
                                .formatted(customer, tomorrow));
        var payment = as("core-banking")
                .post(
                        "/api/v1/banking/payments-in",
                        """
                        {"iban": "NL90DRAD0300000009", "amount": "1.00", "currency": "EUR", "from": "X", "at": "%s",
                         "description": "too early"}"""
                                .formatted(tomorrow));

        assertThat(contact.status()).as(contact.toString()).isEqualTo(422);
        assertThat(contact.json().at("/errors/0/field").asString()).isEqualTo("at");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(422);
        assertThat(opened.json().at("/errors/0/code").asString()).isEqualTo("in-the-future");
        assertThat(payment.status()).as(payment.toString()).isEqualTo(422);
        assertThat(payment.json().at("/errors/0/field").asString()).isEqualTo("at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            core-banking | POST | /banking/closing-permits              | {"accounts": [null]}                  | 422
            core-banking | POST | /banking/holdings/ACCOUNT/parties     | null                                  | 400
            core-banking | PUT  | /banking/holdings/ACCOUNT/parties     | {"parties": [null]}                   | 422
            core-banking | POST | /banking/closings                     | {"holdingId": "ACCOUNT", "closedAt": 12} | 400
            mail         | POST | /mail/scanned                         | {"upTo": 12}                          | 400
            web          | POST | /customers | {"name": {"last": "Nobody"}, "market": "private", "language": " "} | 201
            """)
    void whatIsMissingOrOfAnotherKindIsNamed(String caller, String method, String path, String body, int status) {
        var account = newAccount(newCustomer("Kind"), "payment");

        var answer =
                as(caller).send(method, "/api/v1" + path.replace("ACCOUNT", account), body.replace("ACCOUNT", account));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }

    @Test
    void aCursorThatIsNoneIsMalformed() {
        var customer = newCustomer("Cursor");

        var answer = as("phone").get("/api/v1/customers/" + customer + "/refusals?cursor=abc");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-cursor");
    }

    @Test
    void anExtraStepIsOfAKindThatPeopleKnow() {
        var customer = newCustomer("Dancer");
        var reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();

        var answer = as("branch")
                .post(
                        "/api/v1/cases/" + reference + "/extra-steps",
                        """
                        {"kind": "dance", "question": "Shall we?"}""");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unknown-extra-step");
        assertThat(items(answer.json().get("allowed"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        ", 428, version-needed",
        "*, 400, version-unreadable",
        "-1, 400, version-unreadable",
        "7, 412, draft-version-unknown"
    })
    void aDraftIsChangedByWhoSaysWhichVersionTheySaw(@Nullable String version, int status, String problem) {
        var id = newCustomer("Version");
        var customer = customer(id);
        var opened = start(customer, "mortgage", id, "{}");
        var path = "/api/v1/cases/%s/steps/%s/draft"
                .formatted(
                        opened.get("reference").asString(),
                        opened.at("/openSteps/0/id").asString());

        var caller = version == null ? customer : customer.with("If-Match", "\"" + version + "\"");
        var answer =
                caller.with("Content-Type", "application/merge-patch+json").patch(path, "{\"income\": \"52000.00\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
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
