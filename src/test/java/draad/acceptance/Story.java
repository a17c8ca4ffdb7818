package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.Calls;
import draad.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story of {@code requirements.md}, played over the public interfaces by the people and systems in it. */
@IntegrationTest
public abstract class Story {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    /** A channel system or an employee of the demo. */
    protected Calls as(String caller) {
        return Calls.to(port).as(caller).in("en");
    }

    /** A customer who signed in on the web. */
    protected Calls customer(String id) {
        return as("web").customer(id);
    }

    /** Somebody new, so that no story meets another's. */
    protected String newCustomer(String last) {
        var answer = as("web")
                .post(
                        "/api/v1/customers",
                        """
                {"name": {"first": "Story", "last": "%s"}, "birthDate": "1970-01-01", "market": "private",
                 "contactPoints": [{"kind": "post", "address": {"street": "Dorpsstraat", "number": "%d",
                   "postcode": "3511 AB", "city": "Utrecht", "country": "NL"}}]}"""
                                .formatted(
                                        last + " "
                                                + UUID.randomUUID().toString().substring(0, 8),
                                        1 + (int) (Math.random() * 9000)));
        return created(answer).get("id").asString();
    }

    /** An account without any use. */
    protected String newAccount(String customer, String product) {
        return newAccount(customer, product, "[]");
    }

    protected String newAccount(String customer, String product, String otherParties) {
        var answer = as("core-banking")
                .post(
                        "/api/v1/banking/holdings",
                        """
                {"customerId": "%s", "product": "%s", "openedAt": "2015-03-01T09:00:00+01:00", "parties": %s}"""
                                .formatted(customer, product, otherParties));
        return created(answer).get("id").asString();
    }

    protected JsonNode start(Calls caller, String type, String customer, String data) {
        return created(caller.post(
                "/api/v1/cases",
                """
                {"type": "%s", "customerId": "%s", "data": %s}""".formatted(type, customer, data)));
    }

    protected JsonNode caseNow(String reference) {
        return ok(as("operator").get("/api/v1/cases/" + reference));
    }

    protected JsonNode awaitCase(String reference, Predicate<JsonNode> until) {
        var last = new JsonNode[1];
        await().atMost(PATIENCE).until(() -> until.test(last[0] = caseNow(reference)));
        return last[0];
    }

    protected JsonNode awaitStep(String reference, String key) {
        return step(awaitCase(reference, now -> step(now, key) != null), key);
    }

    protected JsonNode awaitEnd(String reference, String end) {
        var ended = awaitCase(reference, now -> now.get("status").asString().equals("completed"));
        assertThat(ended.get("end").asString()).isEqualTo(end);
        return ended;
    }

    protected static JsonNode step(JsonNode shown, String key) {
        return items(shown.get("openSteps")).stream()
                .filter(step -> step.get("key").asString().equals(key))
                .findFirst()
                .orElse(null);
    }

    protected Calls.Answer complete(Calls caller, String reference, JsonNode step, String data) {
        return caller.post(
                "/api/v1/cases/%s/steps/%s/completion"
                        .formatted(reference, step.get("id").asString()),
                """
                {"data": %s}""".formatted(data));
    }

    /** The first example of each property of the step's schema: valid together. */
    protected String examples(String reference, JsonNode step) {
        return examples(as("operator"), reference, step);
    }

    String examples(Calls reader, String reference, JsonNode step) {
        var schema = ok(reader.get("/api/v1/cases/%s/steps/%s"
                        .formatted(reference, step.get("id").asString())))
                .get("schema");
        var data = JSON.createObjectNode();
        if (!schema.isNull())
            schema.get("properties")
                    .properties()
                    .forEach(property -> data.set(
                            property.getKey(),
                            property.getValue().get("examples").get(0)));
        return data.toString();
    }

    protected String statusOf(String customer, String account) {
        return items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .stream()
                .filter(holding -> holding.get("id").asString().equals(account))
                .map(holding -> holding.get("status").asString())
                .findFirst()
                .orElseThrow();
    }

    protected List<JsonNode> timeline(String customer) {
        return items(ok(as("branch").get("/api/v1/customers/" + customer + "/timeline?limit=200"))
                .get("items"));
    }

    protected List<String> kinds(String customer) {
        return timeline(customer).stream()
                .map(entry -> entry.get("kind").asString())
                .toList();
    }

    /** Waits until what follows after a commit is told on the timeline. */
    protected void awaitTold(String customer, String kind) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kinds(customer)).contains(kind));
    }

    protected static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    protected static JsonNode created(Calls.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    protected static JsonNode ok(Calls.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
