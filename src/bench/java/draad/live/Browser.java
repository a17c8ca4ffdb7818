package draad.live;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.regex.Pattern;

/** An employee's browser that has signed in at one node, and has as many pages open as one likes. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Browser(int port) {
        this.port = port;
    }

    static Browser signedIn(int port, String userName) throws IOException, InterruptedException {
        var browser = new Browser(port);
        var token = TOKEN.matcher(browser.get("/sign-in"));
        if (!token.find()) throw new IllegalStateException("There is no form to sign in");
        var form = "username=" + userName + "&password=demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var request = browser.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = browser.http.send(request, BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("error").contains("error"))
            throw new IllegalStateException("Could not sign in: " + answer.statusCode());
        return browser;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer.body();
    }

    CompletableFuture<String> fetch(String path) {
        return http.sendAsync(request(path).build(), BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    /** @param lastEvent the id of the last event that the page has, empty for a stream that was not open before */
    CompletableFuture<HttpResponse<Void>> follow(String path, String lastEvent, Flow.Subscriber<String> reader) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/event-stream");
        if (!lastEvent.isEmpty()) request.header("Last-Event-ID", lastEvent);
        return http.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(reader));
    }
}
