package draad.race;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls as a careful client makes them: one that was cut off is made again, under the same idempotency key, at
 * whichever node is there, until it is answered.
 */
final class CarefulCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Node> nodes;
    private final AtomicInteger cutOff = new AtomicInteger();

    CarefulCalls(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** How many calls were cut off and made again. */
    int cutOff() {
        return cutOff.get();
    }

    JsonNode post(String caller, String path, String body) {
        return read(path, insist(caller, path, body));
    }

    /** Asks once; empty when the answer was cut off: then nobody knows here what became of it. */
    Optional<JsonNode> postOrGiveUp(String caller, String path, String body) {
        var key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var response = once(caller, path, body, key);
                if (response.statusCode() < 500) return Optional.of(read(path, response));
            } catch (ConnectException | HttpConnectTimeoutException e) {
                // Nobody was there to hear it.
            } catch (IOException e) {
                cutOff.incrementAndGet();
                return Optional.empty();
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new IllegalStateException("No answer from any node to " + path);
    }

    JsonNode get(String caller, String path) {
        return read(path, insist(caller, path, null));
    }

    private static JsonNode read(String path, HttpResponse<String> response) {
        if (response.statusCode() >= 300)
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        return JSON.readTree(response.body());
    }

    /** The final answer, whatever it is. */
    HttpResponse<String> insist(String caller, String path, @Nullable String body) {
        var key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var response = once(caller, path, body, key);
                if (response.statusCode() < 500) return response;
            } catch (ConnectException | HttpConnectTimeoutException e) {
                // Nobody was there to hear it.
            } catch (IOException e) {
                cutOff.incrementAndGet();
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new IllegalStateException("No answer from any node to " + path);
    }

    HttpResponse<String> once(String caller, String path, @Nullable String body, String key) throws IOException {
        var node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
        var pair = Base64.getEncoder().encodeToString((caller + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(
                        body == null ? "GET" : "POST",
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
