package draad.refusal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls as a careful client makes them: a call that was cut off is made again, with the same idempotency key, at
 * whichever node is there, until it is answered.
 */
final class BenchCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<BenchNode> nodes;
    private final AtomicInteger cutOff = new AtomicInteger();

    BenchCalls(List<BenchNode> nodes) {
        this.nodes = nodes;
    }

    /** How many calls were cut off and made again. */
    int cutOff() {
        return cutOff.get();
    }

    JsonNode post(String caller, String path, String body) {
        var key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
            try {
                var response = http.send(
                        request(node, caller, path)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < 500) return answered(path, response);
            } catch (IOException e) {
                cutOff.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("No answer from any node to " + path);
    }

    private static JsonNode answered(String path, HttpResponse<String> response) {
        if (response.statusCode() >= 300)
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        return JSON.readTree(response.body());
    }

    private static HttpRequest.Builder request(BenchNode node, String caller, String path) {
        var pair = Base64.getEncoder().encodeToString((caller + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + pair);
    }
}
