package draad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls to the running application, as any of its callers:
 * {@code Calls.to(port).as("web").customer(id).get("/api/v1/…")}. Each {@code with…} gives another caller and leaves
 * this one as it is.
 */
public final class Calls {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final TreeMap<String, String> headers;

    private Calls(int port, TreeMap<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    public static Calls to(int port) {
        return new Calls(port, new TreeMap<>());
    }

    /** With the demo's password. */
    public Calls as(String userName) {
        return as(userName, "demo");
    }

    public Calls as(String userName, String password) {
        var pair = (userName + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** In {@code X-Customer}. */
    public Calls customer(Object id) {
        return with("X-Customer", id.toString());
    }

    public Calls in(String language) {
        return with("Accept-Language", language);
    }

    public Calls idempotencyKey(String key) {
        return with("Idempotency-Key", key);
    }

    public Calls with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Calls(port, more);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param json may be null: a POST without a body */
    public Answer post(String path, @Nullable String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    /** The content type is JSON unless a header says otherwise. */
    public Answer send(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** The name of the problem, without {@code /problems/}. */
        public String problem() {
            return json().get("type").asString().replace("/problems/", "");
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
