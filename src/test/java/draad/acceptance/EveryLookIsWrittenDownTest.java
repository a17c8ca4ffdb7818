package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import draad.Calls;
import draad.shared.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds a page or a resource has to say here what it shows. */
@DisplayName("Every look at a customer is written down: who, why, on which case")
class EveryLookIsWrittenDownTest extends Story {

    /** These show nobody: what is offered, what is designed, counts, and a question to whoever has its code. */
    private static final Set<String> NOBODY = Set.of(
            "/",
            "/sign-in",
            "/problems/{name}",
            "/agreements/{id}",
            "/hand-overs/{id}",
            "/questions",
            "/questions/{code}",
            "/questions/{code}/sign-in",
            "/api/v1/questions/{code}",
            "/api/v1/offering",
            "/api/v1/actions",
            "/api/v1/contact-moments",
            "/api/v1/contact-moments/{id}",
            "/api/v1/mail/scanned",
            "/api/v1/interactions/unmatched",
            "/api/v1/signals/{id}",
            "/api/v1/staff/me",
            "/api/v1/work-items/counts",
            "/api/v1/work-items/stream",
            "/team",
            "/team/{userName}",
            "/team/sick-calls/{id}");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient jdbc;

    private String customer;
    private final Map<String, String> looks = new LinkedHashMap<>();

    @Test
    void everyPageAndResourceThatShowsACustomerIsInTheLog() {
        somebodyOfWhomEverythingIsKnown();
        assertThat(patterns()).isEqualTo(known());

        var agent = Browser.to(port).signIn("agent");
        var operator = Browser.to(port).signIn("operator");
        var missing = new TreeSet<String>();
        looks.forEach((pattern, path) -> {
            var before = count();
            var answer = pattern.startsWith("/api/")
                    ? caller(pattern).with("X-Reason", "the customer asks").get(path)
                    : (pattern.startsWith("/effects") ? operator : agent).get(path);
            assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
            if (count() == before) missing.add(pattern);
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void theLogTellsWhoWhyAndOnWhichCase() {
        var somebody = newCustomer("Seen");
        var reference = start(customer(somebody), "mortgage", somebody, "{}")
                .get("reference")
                .asString();

        ok(as("agent").with("X-Reason", "she calls about her quote").get("/api/v1/cases/" + reference));

        var reads = ok(as("compliance").get("/api/v1/customers/" + somebody + "/reads"));
        assertThat(items(reads.get("items")))
                .filteredOn(look -> look.get("what").asString().equals("case")
                        && look.get("actor").get("id").asString().equals("agent"))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.get("reason").asString()).isEqualTo("she calls about her quote");
                    assertThat(look.get("caseReference").asString()).isEqualTo(reference);
                });
    }

    @Test
    void whatIsNotShownIsNotLogged() {
        var somebody = newCustomer("Unseen");
        var other = newCustomer("Other");
        var reference = start(customer(somebody), "mortgage", somebody, "{}")
                .get("reference")
                .asString();
        customer = somebody;
        var before = count();

        var answer = customer(other).get("/api/v1/cases/" + reference);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(count()).isEqualTo(before);
    }

    private void somebodyOfWhomEverythingIsKnown() {
        customer = newCustomer("Looked");
        var account = newAccount(customer, "credit");
        var reviewed = start(as("operator"), "dormant-account-review", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        var quote = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        var step = awaitStep(quote, "quote-request").get("id").asString();
        var document = document(quote);
        ok(as("agent")
                .post(
                        "/api/v1/cases/" + quote + "/extra-steps",
                        "{\"kind\": \"extra-contact\", \"question\": \"Call her.\"}"));
        var word = created(
                        as("branch")
                                .post(
                                        "/api/v1/customers/" + customer + "/refusals",
                                        """
                {"action": "sales-call", "subject": {"kind": "customer"}, "source": {"kind": "conversation"}}"""))
                .get("id")
                .asString();
        awaitCase(reviewed, now -> !now.get("questions").isEmpty());
        var letter = items(ok(as("branch").get("/api/v1/mail/outbound?customer=" + customer))
                        .get("items"))
                .get(0)
                .get("id")
                .asString();
        var decision = items(ok(as("branch").get("/api/v1/cases/" + reviewed + "/decisions"))
                        .get("items"))
                .get(0)
                .get("id")
                .asString();
        var effect = doubtful();
        var toRead = toRead();
        var stuck = stuck(quote, step);
        var contact = unmatched();
        var of = "/api/v1/customers/" + customer;
        var number = ok(as("branch").get(of)).get("number").asString();
        looks.put("/api/v1/customers", "/api/v1/customers?query=" + number);
        looks.put("/api/v1/customers/{customer}", of);
        for (var part : new String[] {"preferences", "export", "reads", "representations", "holdings", "cases"})
            looks.put("/api/v1/customers/{customer}/" + part, of + "/" + part);
        looks.put("/api/v1/customers/{customer}/timeline", of + "/timeline");
        looks.put("/api/v1/customers/{id}/refusals", of + "/refusals");
        looks.put("/api/v1/refusals/{id}", "/api/v1/refusals/" + word);
        looks.put("/api/v1/cases/{reference}", "/api/v1/cases/" + quote);
        for (var part : new String[] {"documents", "notes", "decisions", "agreements", "hand-overs", "way"})
            looks.put("/api/v1/cases/{reference}/" + part, "/api/v1/cases/" + quote + "/" + part);
        looks.put(
                "/api/v1/cases/{reference}/documents/{document}", "/api/v1/cases/" + quote + "/documents/" + document);
        looks.put("/api/v1/cases/{reference}/steps/{step}", "/api/v1/cases/" + quote + "/steps/" + step);
        looks.put(
                "/api/v1/cases/{reference}/steps/{step}/draft", "/api/v1/cases/" + quote + "/steps/" + step + "/draft");
        looks.put("/api/v1/decisions/{id}", "/api/v1/decisions/" + decision);
        looks.put("/api/v1/mail/outbound", "/api/v1/mail/outbound?customer=" + customer);
        looks.put("/api/v1/mail/outbound/{id}", "/api/v1/mail/outbound/" + letter);
        looks.put("/api/v1/mail/outbound/{id}/document", "/api/v1/mail/outbound/" + letter + "/document");
        looks.put("/api/v1/work-items", "/api/v1/work-items?customer=" + customer);
        looks.put("/api/v1/work-items/{id}", "/api/v1/work-items/" + noticed());
        var appointment = "/api/v1/appointments/" + appointment();
        looks.put(
                "/api/v1/appointments/slots",
                "/api/v1/appointments/slots?subject=mortgage&way=phone&customer=" + customer);
        looks.put("/api/v1/appointments/{reference}", appointment);
        looks.put("/api/v1/appointments/{reference}/calendar", appointment + "/calendar");
        looks.put("/api/v1/effects", "/api/v1/effects?limit=200");
        looks.put("/effects/{id}", "/effects/" + effect);
        looks.put("/words/{id}", "/words/" + toRead);
        looks.put("/replies/{answer}", "/replies/" + reply(reviewed));
        looks.put("/interactions/{id}", "/interactions/" + contact + "?query=" + number);
        looks.put("/stuck/{id}", "/stuck/" + stuck);
        looks.put("/api/v1/cases/{reference}/steps/{step}/help", "/api/v1/cases/" + quote + "/steps/" + step + "/help");
        looks.put("/tasks", "/tasks?customer=" + customer);
        looks.put("/tasks/part", "/tasks/part?customer=" + customer);
        looks.put("/tasks/{id}/why", "/tasks/" + noticed() + "/why");
        looks.put("/api/v1/cases/{reference}/models/{process}", "/api/v1/cases/" + quote + "/models/mortgage");
        looks.put("/cases/{reference}", "/cases/" + quote);
        looks.put("/cases/{reference}/steps/{step}", "/cases/" + quote + "/steps/" + step);
        looks.put("/customers/{customer}", "/customers/" + customer);
        looks.put("/customers/{customer}/timeline", "/customers/" + customer + "/timeline?after=0");
        looks.put("/desk", "/desk?query=" + number);
        looks.put("/desk/{customer}/start/{type}", "/desk/" + customer + "/start/close-account");
        looks.put("/desk/{customer}/companion", "/desk/" + customer + "/companion");
        looks.put("/customers/{customer}/mirror", "/customers/" + customer + "/mirror");
        looks.put(
                "/customers/{customer}/doubles/{other}", "/customers/" + customer + "/doubles/" + newCustomer("Alike"));
        looks.put("/customers", "/customers?query=" + number);
    }

    /** Who is seen live and who sees themselves are looks too; they are proven by name below. */
    private static final Set<String> OTHERWISE = Set.of(
            "/my-cases",
            "/desk/{customer}",
            "/api/v1/customers/{customer}/timeline/stream",
            "/api/v1/cases/{reference}/drafts/stream",
            "/api/v1/cases/{reference}/steps/{step}/draft/stream");

    @Test
    void aCustomersOwnPageIsALookByThemselves() {
        Browser.to(port).signIn("joris").get("/my-cases");

        assertThat(jdbc.sql(
                                "select count(*) from customer_read_log where actor_kind = 'customer' and what = 'customer page'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aConversationIsALookToo() {
        var somebody = newCustomer("Talks");
        var agent = Browser.to(port).signIn("agent");
        agent.get("/customers/" + somebody);
        agent.submit("/desk/" + somebody, Map.of());
        agent.get("/desk/" + somebody);

        assertThat(jdbc.sql(
                                "select count(*) from customer_read_log where customer_id = cast(? as uuid) and what = 'desk' and reason is not null")
                        .param(somebody)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private Set<String> known() {
        var known = new TreeSet<>(looks.keySet());
        known.addAll(NOBODY);
        known.addAll(OTHERWISE);
        return known;
    }

    /** What the application itself answers to a GET. */
    private Set<String> patterns() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> isOurs(mapping.getValue().getBeanType()))
                .filter(mapping ->
                        mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(Class<?> type) {
        var home = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return type.getPackageName().startsWith("draad") && !home.contains("test-classes");
    }

    private Calls caller(String pattern) {
        if (pattern.endsWith("/export") || pattern.endsWith("/reads")) return as("compliance");
        return pattern.endsWith("/effects") ? as("operator") : as("agent");
    }

    /** The case of a conversation that was agreed. */
    private String appointment() {
        var reference = start(customer(customer), "appointment", customer, "{}")
                .get("reference")
                .asString();
        for (var key : new String[] {"tell-wish", "choose-time"}) {
            var step = awaitStep(reference, key);
            ok(complete(customer(customer), reference, step, examples(reference, step)));
        }
        awaitStep(reference, "hold-appointment");
        return reference;
    }

    private String document(String reference) {
        return created(
                        as("branch")
                                .with("Content-Type", "multipart/form-data; boundary=x")
                                .post(
                                        "/api/v1/cases/" + reference + "/documents",
                                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nSome words\r\n--x--\r\n"))
                .get("id")
                .asString();
    }

    private String toRead() {
        return created(
                        as("branch")
                                .post(
                                        "/api/v1/customers/" + customer + "/refusals",
                                        """
                        {"action": "sales-call", "subject": {"kind": "customer"}, "condition": "as long as it rains",
                         "source": {"kind": "conversation"}}"""))
                .get("id")
                .asString();
    }

    private String reply(String reviewed) {
        var code = ok(as("operator").get("/api/v1/cases/" + reviewed))
                .at("/questions/0/code")
                .asString();
        ok(as("mail").post("/api/v1/questions/" + code + "/answers", "{\"answer\": \"keep\", \"text\": \"please\"}"));
        return items(ok(as("agent").get("/api/v1/work-items?customer=" + customer))
                        .get("items"))
                .stream()
                .filter(item -> item.get("step").asString().equals("reply-to-read"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private String stuck(String reference, String step) {
        var at = "/api/v1/cases/" + reference + "/steps/" + step;
        for (int time = 0; time < 3; time++) customer(customer).post(at + "/completion", "{\"data\": {}}");
        return ok(as("branch").get(at + "/help")).get("id").asString();
    }

    private String unmatched() {
        return created(
                        as("webcare")
                                .post(
                                        "/api/v1/interactions",
                                        "{\"match\": {\"handle\": \"@nobody-of-ours\"}, \"direction\": \"in\", \"text\": \"?\"}"))
                .get("id")
                .asString();
    }

    /** Work that is about this customer. */
    private String noticed() {
        return items(ok(as("agent").get("/api/v1/work-items?customer=" + customer))
                        .get("items"))
                .stream()
                .filter(item -> !item.get("decision").isNull())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private String doubtful() {
        var id = Ids.next();
        jdbc.sql(
                        """
                insert into effect_outbox (id, kind, action, subject_kind, subject_id, customer_id, payload, status,
                    not_before, promised_at)
                values (?, 'test', 'share-data', 'customer', ?, cast(? as uuid), '', 'in-doubt', now(), now())""")
                .params(id, customer, customer)
                .update();
        return id.toString();
    }

    private int count() {
        return jdbc.sql("select count(*) from customer_read_log where customer_id = cast(? as uuid)")
                .param(customer)
                .query(Integer.class)
                .single();
    }
}
