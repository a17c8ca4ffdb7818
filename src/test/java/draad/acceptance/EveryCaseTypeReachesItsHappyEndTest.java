package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A client that knows nothing of a product can walk its case by the schemas' first examples. */
@DisplayName("Every packaged case type reaches its happy end with the first examples of its schemas")
class EveryCaseTypeReachesItsHappyEndTest extends Story {

    @ParameterizedTest(name = "{0} ends with {3}")
    @CsvSource({
        "savings-account,        web,            '',     account-opened",
        "close-account,          web,            savings, account-closed",
        "dormant-account-review, operator,       credit, account-stays-open",
        "restore-account,        branch-adviser, savings, account-restored",
        "appointment,            web,            '',     appointment-held",
        "request,                web,            '',     request-answered",
        "change-of-address,      web,            '',     address-settled",
        "mortgage,               web,            '',     rate-accepted"
    })
    void walks(String type, String starter, String product, String end) {
        var customer = newCustomer("Walker");
        var data = product.isEmpty() ? "{}" : TheAccountThatHadToStayOpenTest.data(newAccount(customer, product));
        var caller = starter.equals("web") ? customer(customer) : as(starter);
        var reference = start(caller, type, customer, data).get("reference").asString();

        var now = caseNow(reference);
        for (int turns = 0; turns < 30 && now.get("status").asString().equals("open"); turns++) {
            now = turn(reference, customer);
        }

        assertThat(now.get("end").asString()).as(now.toString()).isEqualTo(end);
    }

    /** Does whatever waits for somebody, and waits until the case has moved. */
    private JsonNode turn(String reference, String customer) {
        var now = awaitCase(
                reference,
                shown -> !shown.get("status").asString().equals("open")
                        || !shown.get("openSteps").isEmpty()
                        || hasOpenQuestion(shown));
        if (!now.get("status").asString().equals("open")) return now;
        var before = now.get("version").asLong();
        if (!now.get("openSteps").isEmpty()) {
            var step = now.get("openSteps").get(0);
            var performer = step.get("performer").asString().equals("customer")
                    ? customer(customer)
                    : as("mortgage-specialist").with("X-Channel", "branch");
            ok(complete(performer, reference, step, examples(reference, step)));
        } else {
            var question = items(now.get("questions")).stream()
                    .filter(asked -> isOpen(asked))
                    .findFirst()
                    .orElseThrow();
            var answer = question.get("answers").get(0).get("id").asString();
            ok(customer(customer)
                    .post(
                            "/api/v1/questions/" + question.get("code").asString() + "/answers",
                            "{\"answer\": \"" + answer + "\"}"));
        }
        return awaitCase(reference, shown -> shown.get("version").asLong() > before);
    }

    private static boolean hasOpenQuestion(JsonNode shown) {
        return items(shown.get("questions")).stream().anyMatch(EveryCaseTypeReachesItsHappyEndTest::isOpen);
    }

    private static boolean isOpen(JsonNode question) {
        return !question.has("answered") || question.get("answered").isNull();
    }
}
