package draad;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the pages, without JavaScript: keeps cookies and sends the CSRF token of the page seen last.
 * {@code Browser.to(port).signIn("agent").get("/work")}.
 */
public final class Browser {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|name=\"csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> cookies;
    private String token = "";
    private String language = "en";

    private Browser(int port, Map<String, String> cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    public static Browser to(int port) {
        return new Browser(port, new TreeMap<>());
    }

    public Browser in(String wanted) {
        language = wanted;
        return this;
    }

    /** With the demo's password. */
    public Browser signIn(String userName) {
        var answer = trySignIn(userName, "demo");
        if (answer.status() != 302 || answer.header("Location").orElse("").contains("failed"))
            throw new AssertionError("Not signed in as " + userName + ": " + answer);
        get("/");
        return this;
    }

    public Calls.Answer trySignIn(String userName, String password) {
        get("/sign-in");
        return post("/sign-in", form(Map.of("username", userName, "password", password)));
    }

    public Calls.Answer get(String path) {
        return seen(calls().get(path));
    }

    /** Fills in and sends a form of the page seen last. */
    public Calls.Answer submit(String path, Map<String, String> fields) {
        return post(path, form(fields));
    }

    /** @param form as a browser encodes it, without the CSRF token */
    public Calls.Answer post(String path, String form) {
        var body = (form.isEmpty() ? "" : form + "&") + "_csrf=" + encoded(token);
        return seen(calls().with("Content-Type", "application/x-www-form-urlencoded")
                .post(path, body));
    }

    /** As a page's own script does it. */
    public Calls.Answer postJson(String path, String json) {
        return calls().with("X-XSRF-TOKEN", token).post(path, json);
    }

    /** The same session as another site would ride on it. */
    public Browser withoutToken() {
        return new Browser(port, new TreeMap<>(cookies));
    }

    private Calls calls() {
        var calls = Calls.to(port).in(language).with("Accept", "text/html,application/json;q=0.9");
        if (cookies.isEmpty()) return calls;
        return calls.with(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private Calls.Answer seen(Calls.Answer answer) {
        for (var cookie : answer.response().headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        var found = TOKEN.matcher(answer.body());
        if (found.find()) token = found.group(1) == null ? found.group(2) : found.group(1);
        return answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
