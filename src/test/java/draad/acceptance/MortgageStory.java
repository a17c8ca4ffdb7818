package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A story in which somebody takes out a mortgage; each step is done by who does it at the bank of the demo. */
abstract class MortgageStory extends Story {

    @Autowired
    JdbcClient jdbc;

    String quoted(String customer, Object... changes) {
        var reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        done(customer(customer), reference, "quote-request", changes);
        return reference;
    }

    String proposed(String customer, Object... changes) {
        var reference = quoted(customer, changes);
        done(customer(customer), reference, "agree-on-service");
        done(as("mortgage-specialist"), reference, "advice-conversation", within(changes));
        done(as("mortgage-acceptant"), reference, "make-rate-proposal", within(changes));
        return reference;
    }

    /** The documents are asked for. */
    String rateAccepted(String customer, Object... changes) {
        var reference = proposed(customer, changes);
        accept(customer(customer), reference, 0);
        awaitStep(reference, "hand-in-documents");
        return reference;
    }

    String documentsInOrder(String customer, Object... changes) {
        var reference = rateAccepted(customer, changes);
        done(customer(customer), reference, "hand-in-documents", within(changes));
        done(as("mortgage-acceptant"), reference, "check-documents", within(changes));
        return reference;
    }

    String offered(String customer, Object... changes) {
        var reference = documentsInOrder(customer, changes);
        done(as("mortgage-acceptant"), reference, "accept-application");
        done(as("mortgage-acceptant"), reference, "make-binding-offer");
        awaitCase(reference, now -> now.get("questions").size() > 1);
        return reference;
    }

    /** Completes the step with its examples and these answers in their place: {@code "ownMoney", "0.00"}. */
    JsonNode done(Calls doer, String reference, String step, Object... changes) {
        return ok(attempt(doer, reference, step, changes));
    }

    Calls.Answer attempt(Calls doer, String reference, String step, Object... changes) {
        var open = awaitStep(reference, step);
        var data = (ObjectNode) Mortgages.JSON.readTree(examples(reference, open));
        pairs(changes).forEach((name, value) -> {
            if (data.has(name) || !(value instanceof Only)) put(data, name, value);
        });
        return complete(doer, reference, open, data.toString());
    }

    Calls.Answer accept(Calls doer, String reference, int question) {
        return answer(doer, reference, question, "accept");
    }

    /** The questions of a case in the order in which they were asked. */
    Calls.Answer answer(Calls doer, String reference, int question, String answer) {
        return doer.post(
                "/api/v1/questions/" + code(reference, question) + "/answers", "{\"answer\": \"" + answer + "\"}");
    }

    String code(String reference, int question) {
        return awaitCase(reference, now -> now.get("questions").size() > question)
                .get("questions")
                .get(question)
                .get("code")
                .asString();
    }

    String datum(String reference, String name) {
        var value = caseNow(reference).get("data").get(name);
        assertThat(value).as(name).isNotNull();
        return value.isString() ? value.asString() : value.toString();
    }

    /** As if time had passed, or a table had changed, since the case learnt this. */
    void caseKnows(String reference, String name, String value) {
        jdbc.sql(
                        """
                update customer_case set data = jsonb_set(data, array[:name], to_jsonb(:value::text))
                where reference = :case""")
                .param("name", name)
                .param("value", value)
                .param("case", reference)
                .update();
    }

    /** A change that counts only where the form asks for it. */
    private record Only(Object value) {}

    private static Object[] within(Object... changes) {
        var within = changes.clone();
        for (int i = 1; i < within.length; i += 2) within[i] = new Only(within[i]);
        return within;
    }

    private static void put(ObjectNode data, String name, Object value) {
        var plain = value instanceof Only only ? only.value() : value;
        if (plain == null) data.remove(name);
        else data.set(name, Mortgages.JSON.valueToTree(plain));
    }

    private static Map<String, Object> pairs(Object... changes) {
        var pairs = new LinkedHashMap<String, Object>();
        for (int i = 0; i < changes.length; i += 2) pairs.put(changes[i].toString(), changes[i + 1]);
        return pairs;
    }
}
