package draad.race;

import java.time.Instant;
import java.util.UUID;

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
        var subject = way == Way.EFFECT
                ? "{\"kind\": \"customer\"}"
                : "{\"kind\": \"account\", \"id\": \"%s\"}".formatted(account);
        var answer = calls.post(
                "phone",
                "/api/v1/customers/" + customer + "/refusals",
                """
                {"action": "%s", "subject": %s, "source": {"kind": "call"}}"""
                        .formatted(way.refusedAction(), subject));
        return new Pair(
                way,
                customer,
                account,
                answer.get("id").asString(),
                answer.get("status").asString(),
                System.nanoTime());
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
