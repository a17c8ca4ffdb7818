package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("C2: a mortgage left half-way at home is continued at the branch; nothing is started again")
class AMortgageFromTheSofaToTheBranchTest extends Story {

    private static final Map<String, String> AT_HOME = fields(
            "employment", "\"employed\"",
            "income", "\"52000.00\"",
            "partner", "\"yes\"",
            "partnerIncome", "\"28000.00\"",
            "monthlyDebts", "\"100.00\"");

    private static final Map<String, String> AT_THE_BRANCH = fields(
            "studentDebt", "\"8000.00\"",
            "housePrice", "\"325000.00\"",
            "energyLabel", "\"c\"",
            "energySavingAmount", "\"10000.00\"",
            "ownMoney", "\"40000.00\"",
            "fixedRateYears", "\"10\"");

    @ParameterizedTest(name = "resumed by its {0}")
    @ValueSource(strings = {"code", "reference"})
    void aDraftSavedFieldByFieldIsWhatTheBranchOpens(String found) {
        var customer = newCustomer("Sofa");
        var shown = start(customer(customer), "mortgage", customer, "{}");
        var reference = shown.get("reference").asString();
        var step = step(shown, "quote-request");
        long version = 0;
        for (var field : AT_HOME.entrySet()) version = save(customer(customer), reference, step, version, field);
        ok(customer(customer).post("/api/v1/cases/" + reference + "/pause", null));

        var atTheBranch = found.equals("code")
                ? ok(as("branch")
                        .post(
                                "/api/v1/resumptions",
                                "{\"handoverCode\": \""
                                        + shown.get("handoverCode").asString() + "\"}"))
                : ok(as("branch").post("/api/v1/cases/" + reference + "/resumption", null));

        var draft = step(atTheBranch, "quote-request").get("draft");
        assertThat(atTheBranch.get("reference").asString()).isEqualTo(reference);
        assertThat(draft.get("data")).isEqualTo(json(AT_HOME));
        assertThat(draft.get("lastIn").asString()).isEqualTo("web");
        assertThat(kinds(customer)).containsSubsequence("case-started", "case-paused", "case-resumed");
    }

    @Test
    void ofTwoWhoBringTheSameCodeAtTheSameMomentOneGetsTheCase() {
        var customer = newCustomer("Twice");
        var shown = start(customer(customer), "mortgage", customer, "{}");
        var code = "{\"handoverCode\": \"" + shown.get("handoverCode").asString() + "\"}";

        var statuses = java.util.stream.Stream.of("branch", "phone", "branch", "phone")
                .map(channel -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> as(channel).post("/api/v1/resumptions", code).status()))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
    }

    @Test
    void aHandOverCodeWorksOnce() {
        var customer = newCustomer("Once");
        var shown = start(customer(customer), "mortgage", customer, "{}");
        var code = "{\"handoverCode\": \"" + shown.get("handoverCode").asString() + "\"}";
        ok(as("branch").post("/api/v1/resumptions", code));

        var again = as("branch").post("/api/v1/resumptions", code);

        assertThat(again.status()).as(again.toString()).isEqualTo(404);
    }

    @Test
    void theCustomerSeesAtHomeWhatWasAddedAtTheBranchAndNothingWasAskedTwice() {
        var customer = newCustomer("Seen");
        var shown = start(customer(customer), "mortgage", customer, "{}");
        var reference = shown.get("reference").asString();
        var step = step(shown, "quote-request");
        long version = 0;
        for (var field : AT_HOME.entrySet()) version = save(customer(customer), reference, step, version, field);

        var asked = stillAsked(reference, step);
        for (var field : AT_THE_BRANCH.entrySet()) version = save(as("branch"), reference, step, version, field);

        assertThat(asked).isEqualTo(AT_THE_BRANCH.keySet());
        var atHome = step(ok(customer(customer).get("/api/v1/cases/" + reference)), "quote-request");
        assertThat(atHome.get("draft").get("data").get("housePrice").asString()).isEqualTo("325000.00");
        assertThat(atHome.get("draft").get("lastIn").asString()).isEqualTo("branch");
        assertThat(stillAsked(reference, step)).isEmpty();

        var all = new LinkedHashMap<>(AT_HOME);
        all.putAll(AT_THE_BRANCH);
        all.put("birthDate", atHome.get("prefilled").get("birthDate").toString());
        var completed = ok(complete(as("branch"), reference, step, json(all).toString()));
        assertThat(completed.get("intermediateProducts").get(0).get("data")).isEqualTo(json(all));
    }

    @Test
    void twoPeopleInOneDraftLoseNothing() {
        var customer = newCustomer("Both");
        var shown = start(customer(customer), "mortgage", customer, "{}");
        var reference = shown.get("reference").asString();
        var step = step(shown, "quote-request");
        save(customer(customer), reference, step, 0, Map.entry("income", "\"52000.00\""));

        var otherField = patch(as("branch"), reference, step, 0, "{\"housePrice\": \"325000.00\"}");
        var sameField = patch(as("branch"), reference, step, 0, "{\"income\": \"60000.00\"}");

        assertThat(otherField.status()).isEqualTo(200);
        assertThat(otherField.json().get("data").get("income").asString()).isEqualTo("52000.00");
        assertThat(sameField.status()).isEqualTo(412);
        assertThat(sameField.json().get("current").get("data").get("income").asString())
                .isEqualTo("52000.00");
    }

    /** What the step asks and neither the draft nor the bank knows. */
    private Set<String> stillAsked(String reference, JsonNode step) {
        var now = ok(as("branch")
                .get("/api/v1/cases/" + reference + "/steps/" + step.get("id").asString()));
        var asked = new LinkedHashSet<>(now.get("schema").get("properties").propertyNames());
        asked.removeAll(now.get("draft").get("data").propertyNames());
        asked.removeAll(now.get("prefilled").propertyNames());
        return asked;
    }

    private long save(Calls caller, String reference, JsonNode step, long seen, Map.Entry<String, String> field) {
        var saved = ok(patch(caller, reference, step, seen, "{\"" + field.getKey() + "\": " + field.getValue() + "}"));
        assertThat(saved.get("version").asLong()).isEqualTo(seen + 1);
        return seen + 1;
    }

    private static Calls.Answer patch(Calls caller, String reference, JsonNode step, long seen, String change) {
        return caller.with("If-Match", "\"" + seen + "\"")
                .with("Content-Type", "application/merge-patch+json")
                .patch("/api/v1/cases/" + reference + "/steps/" + step.get("id").asString() + "/draft", change);
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) fields.put(namesAndValues[i], namesAndValues[i + 1]);
        return fields;
    }

    private static JsonNode json(Map<String, String> fields) {
        var object = Mortgages.JSON.createObjectNode();
        fields.forEach((name, value) -> object.set(name, Mortgages.JSON.readTree(value)));
        return object;
    }
}
