package draad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
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
