package draad.race;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A system of the bank's that closes accounts by itself: it fetches what there is to do, does it and says so. */
final class Worker implements AutoCloseable {

    private static final String FETCH =
            """
            {"workerId": "race", "maxTasks": 3, "topics": [{"topicName": "close-it", "lockDuration": 8000}]}""";

    /** What it got to do, and when it had asked for work. */
    record Handed(String reference, long askedAt) {}

    private final CarefulCalls calls;
    private final List<Handed> handed = new CopyOnWriteArrayList<>();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final Thread thread = new Thread(this::work, "worker");

    Worker(CarefulCalls calls) {
        this.calls = calls;
        thread.setDaemon(true);
        thread.start();
    }

    List<Handed> handed() {
        return handed;
    }

    private void work() {
        while (working.get()) {
            long askedAt = System.nanoTime();
            for (var task : fetched()) {
                handed.add(new Handed(task.get("businessKey").asString(), askedAt));
                calls.insist(
                        "worker",
                        "/engine-rest/external-task/" + task.get("id").asString() + "/complete",
                        "{\"workerId\": \"race\"}");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** An answer that does not come is not waited for: whatever it held is handed out again when its lock has ended. */
    private Iterable<JsonNode> fetched() {
        try {
            var response = calls.once(
                    "worker",
                    "/engine-rest/external-task/fetchAndLock",
                    FETCH,
                    UUID.randomUUID().toString());
            return response.statusCode() == 200 ? CarefulCalls.json(response) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() throws InterruptedException {
        working.set(false);
        thread.join(Duration.ofSeconds(30).toMillis());
    }
}
