package draad.race;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Customers and the bank's systems, as they call. */
final class RacingBank {

    private final CarefulCalls calls;

    RacingBank(CarefulCalls calls) {
        this.calls = calls;
    }

    String customer(Way way) {
        var name = "Race" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var points = way == Way.EFFECT
                ? "{\"kind\": \"email\", \"value\": \"%s@example.org\"}".formatted(UUID.randomUUID())
                : "";
        return calls.post(
                        "web",
                        "/api/v1/customers",
                        """
                        {"name": {"first": "Bench", "last": "%s"}, "market": "private", "language": "nl",
                         "contactPoints": [%s]}"""
                                .formatted(name, points))
                .get("id")
                .asString();
    }

    String account(String customer) {
        return calls.post(
                        "core-banking",
                        "/api/v1/banking/holdings",
                        """
                        {"customerId": "%s", "product": "payment", "openedAt": "2020-01-01T00:00:00Z"}"""
                                .formatted(customer))
                .get("id")
                .asString();
    }

    Pair refuse(Way way, String customer, String account) {
        return heard(way, customer, account, calls.post("phone", refusals(customer), word(way, account)));
    }

    /** Who is cut off does not say it again. */
    Pair refuseOnce(Way way, String customer, String account) {
        return calls.postOrGiveUp("phone", refusals(customer), word(way, account))
                .map(answer -> heard(way, customer, account, answer))
                .orElseGet(() -> Pair.unheard(way, customer, account));
    }

    private static Pair heard(Way way, String customer, String account, JsonNode answer) {
        return new Pair(
                way,
                customer,
                account,
                answer.get("id").asString(),
                answer.get("status").asString(),
                System.nanoTime());
    }

    private static String refusals(String customer) {
        return "/api/v1/customers/" + customer + "/refusals";
    }

    private static String word(Way way, String account) {
        var subject = way == Way.EFFECT
                ? "{\"kind\": \"customer\"}"
                : "{\"kind\": \"account\", \"id\": \"%s\"}".formatted(account);
        return """
                {"action": "%s", "subject": %s, "source": {"kind": "call"}}"""
                .formatted(way.refusedAction(), subject);
    }

    /**
     * Has somebody find out what became of everything that is in doubt, and say so.
     *
     * @param wasDone whether it was, by its id and the case that it is for
     * @return how many there were
     */
    int settleDoubts(BiPredicate<String, String> wasDone) {
        var doubts = calls.get("operator", "/api/v1/effects?limit=200").get("items");
        for (var doubt : doubts) {
            var id = doubt.get("id").asString();
            var reference = doubt.has("case") ? doubt.get("case").asString() : "";
            calls.post(
                    "operator",
                    "/api/v1/effects/" + id + "/settlement",
                    "{\"done\": %s, \"note\": \"Looked up\"}".formatted(wasDone.test(id, reference)));
        }
        return doubts.size();
    }

    void close(Way way, String customer, String account) {
        if (way == Way.BATCH) closeByBatch(account);
        else
            calls.post(
                    "branch",
                    "/api/v1/cases",
                    """
                    {"type": "%s", "customerId": "%s", "data": {"account": "%s", "reason": "unused"}}"""
                            .formatted(way.caseType(), customer, account));
    }

    private void closeByBatch(String account) {
        var item = calls.post(
                        "core-banking", "/api/v1/banking/closing-permits", "{\"accounts\": [\"" + account + "\"]}")
                .get("items")
                .get(0);
        if (!item.get("allowed").asBoolean()) return;
        calls.post(
                "core-banking",
                "/api/v1/banking/closings",
                """
                {"holdingId": "%s", "permit": "%s", "closedAt": "%s"}"""
                        .formatted(account, item.get("permit").asString(), Instant.now()));
    }
}
