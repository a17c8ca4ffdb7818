package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import java.time.LocalDate;
import java.time.ZoneId;
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
        "switch-account,         operator,       payment, account-switched",
        "complaint,              web,            '',     complaint-answered",
        "complaint,              branch-adviser, payment, complaint-answered",
        "bereavement,            branch-adviser, '',     estate-settled",
        "mandated-action,        compliance,     savings, order-lifted",
        "appointment,            web,            '',     appointment-held",
        "request,                web,            '',     request-answered",
        "change-of-address,      web,            '',     address-settled",
        "mortgage,               web,            '',     mortgage-passed",
        "mortgage-aftersales,    operator,       '',     settled"
    })
    void walks(String type, String starter, String product, String end) {
        var customer = newCustomer("Walker");
        var data = data(type, customer, product);
        var caller = starter.equals("web") ? customer(customer) : as(starter);
        var reference = start(caller, type, customer, data).get("reference").asString();

        var now = caseNow(reference);
        for (int turns = 0; turns < 40 && now.get("status").asString().equals("open"); turns++) {
            now = turn(reference, customer);
        }

        assertThat(now.get("end").asString()).as(now.toString()).isEqualTo(end);
    }

    private String data(String type, String customer, String product) {
        var account = product.isEmpty() ? "" : "\"account\": \"" + newAccount(customer, product) + "\"";
        var told =
                switch (type) {
                    case "complaint" -> "\"complaint\": \"You did not listen.\"";
                    case "bereavement" -> "\"report\": \"My father has died.\"";
                    case "mandated-action" ->
                        """
                        "ground": "attachment", "authority": "Van Dam bailiffs", "orderReference": "BD-2026-0417",
                        "amount": "1250.00", "household": "single\"""";
                    case "switch-account" ->
                        """
                        "newAccount": "NL91ABNA0417164300", "newBank": "Bank of the Canals", "closeAfterwards": "no",
                        "switchDate": "%s\""""
                                .formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                    default -> "";
                };
        return "{" + told + (told.isEmpty() || account.isEmpty() ? "" : ", ") + account + "}";
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
            complete(reference, customer, step);
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

    /** As the customer, or as an employee; where four eyes must look, as another one. */
    private void complete(String reference, String customer, JsonNode step) {
        var data = examples(reference, step);
        if (step.get("performer").asString().equals("customer")) {
            ok(complete(customer(customer), reference, step, data));
            return;
        }
        var done = complete(employeeFor(step.get("key").asString()), reference, step, data);
        if (done.status() == 403)
            done = complete(as("mortgage-acceptant").with("X-Channel", "branch"), reference, step, data);
        ok(done);
    }

    /** What the law orders is for few, and what somebody entered is approved by another. */
    private Calls employeeFor(String step) {
        return switch (step) {
            case "approve-order", "approve-lifting" -> as("team-lead");
            case "lift-order" -> as("compliance");
            default -> as("mortgage-specialist").with("X-Channel", "branch");
        };
    }

    private static boolean hasOpenQuestion(JsonNode shown) {
        return items(shown.get("questions")).stream().anyMatch(EveryCaseTypeReachesItsHappyEndTest::isOpen);
    }

    private static boolean isOpen(JsonNode question) {
        return !question.has("answered") || question.get("answered").isNull();
    }
}
