package draad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.Calls;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Customers of a test of its own, made over the contract as a channel system makes them. */
final class People {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;

    private People(int port) {
        this.port = port;
    }

    static People at(int port) {
        return new People(port);
    }

    Calls as(String caller) {
        return Calls.to(port).as(caller);
    }

    static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Somebody with an e-mail address of their own, by their id. */
    String somebody(String first, String last) {
        return registered(first, last, "1970-01-01", UUID.randomUUID() + "@example.nl");
    }

    String registered(String first, String last, String born, String email) {
        return id(
                "web",
                "/api/v1/customers",
                """
                {"name": {"first": "%s", "last": "%s"}, "birthDate": "%s", "market": "private", "language": "en",
                 "contactPoints": [{"kind": "email", "value": "%s"}]}"""
                        .formatted(first, last, born, email));
    }

    /** Somebody whose post came back, so that a colleague looks for their address; by their id. */
    String lost(String last) {
        var number = 1 + (int) (Math.random() * 90_000);
        var address =
                "{\"street\": \"Dorpsstraat\", \"number\": \"%d\", \"postcode\": \"3511 AB\", \"city\": \"Utrecht\", \"country\": \"NL\"}"
                        .formatted(number);
        var customer = id(
                "web",
                "/api/v1/customers",
                "{\"name\": {\"first\": \"Lost\", \"last\": \"%s\"}, \"market\": \"private\", \"contactPoints\": [{\"kind\": \"post\", \"address\": %s}]}"
                        .formatted(last, address));
        var returned = as("mail")
                .post(
                        "/api/v1/mail/returns",
                        "{\"address\": %s, \"addressee\": \"Lost %s\", \"reason\": \"unknown\"}"
                                .formatted(address, last));
        assertThat(returned.status()).as(returned.toString()).isEqualTo(201);
        return customer;
    }

    /** The first piece of work about a customer, by its id; it may come a moment after what it came from. */
    String workAbout(String customer) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> firstAbout(customer), work -> !work.isEmpty());
    }

    private String firstAbout(String customer) {
        var found = as("operator").get("/api/v1/work-items?customer=" + customer);
        return JSON.readTree(found.body()).path("items").path(0).path("id").asString("");
    }

    String assigneeOf(String work) {
        return JSON.readTree(as("operator").get("/api/v1/work-items/" + work).body())
                .path("assignee")
                .asString("");
    }

    void claims(String employee, String work) {
        var answer = as(employee).post("/api/v1/work-items/" + work + "/claim", "");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    String quote(String customer) {
        var answer = as("web")
                .customer(customer)
                .post("/api/v1/cases", "{\"type\": \"mortgage\", \"customerId\": \"%s\"}".formatted(customer));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("reference").asString();
    }

    void calls(String customer, String words) {
        id(
                "phone",
                "/api/v1/interactions",
                "{\"customerId\": \"%s\", \"direction\": \"in\", \"text\": \"%s\"}".formatted(customer, words));
    }

    private String id(String caller, String path, String body) {
        var answer = as(caller).post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("id").asString();
    }
}
