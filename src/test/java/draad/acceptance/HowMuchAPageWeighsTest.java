package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("C4: a page weighs little, and a browser fetches its parts once")
class HowMuchAPageWeighsTest extends Story {

    private static final int MOST_SCRIPT = 100 * 1024;
    private static final String JORIS = "/customers/0190a000-0000-7000-8000-000000000001";
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]* src=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg))\"");
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile(".*-[0-9a-f]{32}\\.(css|js|svg)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/questions",
                "/tasks",
                "/tasks?work=team",
                "/desk?query=Joris",
                "/customers?query=Joris",
                JORIS,
                "/team",
                "/team/agent"
            })
    void noPageShipsMuchScriptAndNoneAViewerThatItDoesNotUse(String path) throws Exception {
        var page = Browser.to(port).signIn("team-lead").get(path);

        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(scripts(page.body())).noneMatch(HowMuchAPageWeighsTest::isViewer);
        assertThat(compressed(scripts(page.body()))).isBetween(1_000, MOST_SCRIPT);
    }

    @Test
    void aCaseAndItsStepShipTheViewerThatTheyShowAndLittleMore() throws Exception {
        var customer = newCustomer("Light");
        var reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        var step = awaitStep(reference, "quote-request").get("id").asString();
        var agent = Browser.to(port).signIn("agent");

        var ofCase = scripts(agent.get("/cases/" + reference).body());
        var ofStep = scripts(agent.get("/cases/" + reference + "/steps/" + step).body());

        assertThat(ofCase)
                .filteredOn(HowMuchAPageWeighsTest::isViewer)
                .allMatch(script -> script.contains("/diagram-"));
        assertThat(ofStep)
                .filteredOn(HowMuchAPageWeighsTest::isViewer)
                .allMatch(script -> script.contains("/step-form-"));
        assertThat(compressed(withoutViewers(ofCase))).isBetween(1_000, MOST_SCRIPT);
        assertThat(compressed(withoutViewers(ofStep))).isBetween(1_000, MOST_SCRIPT);
    }

    @Test
    void whatAPageLoadsIsCompressedAndKeptForAYearUnderANameThatChangesWithIt() throws Exception {
        var page = Browser.to(port).signIn("agent").get("/tasks").body();

        var parts = PART.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(parts)
                .hasSizeGreaterThan(5)
                .allMatch(part -> NAMED_BY_CONTENT.matcher(part).matches());
        for (var part : parts) {
            var answer = fetch(part);
            assertThat(answer.headers().firstValue("Cache-Control")).as(part).hasValue("max-age=31536000, public");
            if (answer.body().length > 1024)
                assertThat(answer.headers().firstValue("Content-Encoding"))
                        .as(part)
                        .hasValue("gzip");
        }
    }

    @Test
    void aPageIsCompressedAndNotKept() throws Exception {
        var page = fetch("/");

        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private static boolean isViewer(String script) {
        return script.contains("/assets/");
    }

    private static List<String> withoutViewers(List<String> scripts) {
        return scripts.stream().filter(script -> !isViewer(script)).toList();
    }

    private static List<String> scripts(String page) {
        return SCRIPT.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private int compressed(List<String> scripts) throws Exception {
        int bytes = 0;
        for (var script : scripts) bytes += fetch(script).body().length;
        return bytes;
    }

    /** As it comes over the line. */
    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }
}
