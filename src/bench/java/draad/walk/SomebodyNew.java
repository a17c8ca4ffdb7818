package draad.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A customer for one walk, sometimes with a partner, an account that is in use, or a no that was said before. */
final class SomebodyNew {

    /** Nobody is registered twice, in the second walk either. */
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());

    private static final List<String> ACTIONS = List.of(
            "send-mail", "send-mail", "contact-customer", "close-account", "restore-account", "open-account", "service-call");

    private final WalkingBank bank;
    private final Chance chance;
    private final List<String> everybody = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private String market = "private";
    private String account = "";
    private String iban = "";
    private boolean paid;

    SomebodyNew(WalkingBank bank, Chance chance) {
        this.bank = bank;
        this.chance = chance;
    }

    String customer() {
        return everybody.get(0);
    }

    List<String> everybody() {
        return List.copyOf(everybody);
    }

    String market() {
        return market;
    }

    void come(String type) {
        market = chance.in(0.1) ? chance.of(List.of("business", "private-banking")) : "private";
        everybody.add(registered());
        boolean together = chance.in(0.25);
        if (together) everybody.add(registered());
        account = opened(type, together);
        if (chance.in(0.3)) refuse(chance);
    }

    private String registered() {
        long number = NUMBER.incrementAndGet();
        var points = new ArrayList<String>();
        if (chance.in(0.85))
            points.add("{\"kind\": \"post\", \"address\": {\"street\": \"Dorpsstraat\", \"number\": \"%d\","
                            .formatted(1 + number % 99_999)
                    + " \"postcode\": \"3511 AB\", \"city\": \"Utrecht\", \"country\": \"NL\"}}");
        if (chance.in(0.3)) points.add("{\"kind\": \"email\", \"value\": \"walker%d@example.com\"}".formatted(number));
        var name = market.equals("business") && everybody.isEmpty()
                ? "{\"organisation\": \"Walk %d\"}".formatted(number)
                : "{\"first\": \"W%d\", \"last\": \"Loop%d\"}".formatted(number, number);
        return bank.as("web")
                .post(
                        "/api/v1/customers",
                        "{\"name\": %s, \"birthDate\": \"1970-01-01\", \"market\": \"%s\", \"language\": \"%s\", \"contactPoints\": [%s]}"
                                .formatted(name, market, chance.of(List.of("nl", "en")), String.join(", ", points)))
                .json()
                .get("id")
                .asString();
    }

    private String opened(String type, boolean together) {
        var products = type.startsWith("dormant") ? List.of("credit", "savings") : List.of("savings", "payment", "credit");
        var parties = together
                ? "{\"customerId\": \"" + everybody.get(1) + "\", \"role\": \"co-holder\"}"
                : "";
        var balance = chance.in(0.25)
                ? ", \"balance\": {\"amount\": \"%s\", \"currency\": \"EUR\"}"
                        .formatted(chance.of(List.of("12.50", "-40.00", "2500.00")))
                : "";
        var holding = bank.as("core-banking")
                .post(
                        "/api/v1/banking/holdings",
                        "{\"customerId\": \"%s\", \"product\": \"%s\", \"openedAt\": \"2015-03-01T09:00:00+01:00\", \"parties\": [%s]%s}"
                                .formatted(customer(), chance.of(products), parties, balance))
                .json();
        iban = holding.path("iban").asString("");
        if (!iban.isEmpty()) use();
        return holding.get("id").asString();
    }

    private void use() {
        if (chance.in(0.15)) bank.as("core-banking").post("/api/v1/banking/payments-in", payment("50.00", "Tax office"));
        if (chance.in(0.1))
            bank.as("core-banking")
                    .post(
                            "/api/v1/banking/direct-debits",
                            "{\"iban\": \"%s\", \"creditor\": \"Energy\", \"mandate\": \"M%d\"}"
                                    .formatted(iban, chance.below(1_000_000)));
    }

    /** In the end what is owed is paid, and who wanted no letters takes that back. */
    void giveIn() {
        for (var refusal : refusals)
            bank.as("web")
                    .customer(customer())
                    .post("/api/v1/refusals/" + refusal + "/withdrawal", "{\"source\": {\"kind\": \"web\"}}");
        refusals.clear();
        if (!iban.isEmpty() && !paid) {
            paid = true;
            bank.as("core-banking").post("/api/v1/banking/payments-in", payment("40.00", "Own money"));
        }
    }

    private String payment(String amount, String from) {
        return "{\"iban\": \"%s\", \"amount\": \"%s\", \"currency\": \"EUR\", \"from\": \"%s\", \"at\": \"2026-05-01T09:00:00+02:00\", \"description\": \"Walk\"}"
                .formatted(iban, amount, from);
    }

    /** One of them says no to something; the bank keeps it or says why not. */
    void refuse(Chance when) {
        var action = when.of(ACTIONS);
        var subject = Set.of("close-account", "restore-account").contains(action)
                ? "{\"kind\": \"account\", \"id\": \"" + account + "\"}"
                : "{\"kind\": \"customer\", \"id\": \"" + customer() + "\"}";
        var said = bank.as("phone")
                .post(
                        "/api/v1/customers/" + customer() + "/refusals",
                        "{\"action\": \"%s\", \"subject\": %s, \"source\": {\"kind\": \"call\"}}".formatted(action, subject));
        if (said.status() == 201) refusals.add(said.json().get("id").asString());
    }

    /** Who and what it is about is theirs; the rest is as it came. */
    ObjectNode startData(ObjectNode data, JsonNode schema, boolean onlyRequired) {
        data.remove("disputedCase");
        var required = OneWalk.items(schema.path("required")).stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        if (data.has("account")) {
            if (required.contains("account") || chance.in(0.7)) data.put("account", account);
            else data.remove("account");
        }
        if (onlyRequired) data.propertyStream().map(java.util.Map.Entry::getKey).toList().forEach(key -> {
            if (!required.contains(key)) data.remove(key);
        });
        return data;
    }
}
