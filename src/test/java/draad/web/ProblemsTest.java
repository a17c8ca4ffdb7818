package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebModuleTest
class ProblemsTest {

    private static final String NOTES = "/api/v1/mirror/notes";

    @LocalServerPort
    int port;

    Calls phone;

    @BeforeEach
    void aCaller() {
        phone = Calls.to(port).as("phone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"text": "a",                                | 400 | malformed-json   | line 1
            {"text": "a", "colour": "red"}               | 400 | unknown-property | "colour"
            {"text": "a", "channel": "pigeon"}           | 400 | unknown-value    | web, app
            {"text": "a", "customer": "12"}              | 400 | wrong-type       | UUID
            {"text": {}}                                 | 400 | wrong-type       | string
            {"text": 12}                                 | 400 | wrong-type       | string
            {"text": true}                               | 400 | wrong-type       | string
            {"text": "half \\ud83d"}                     | 400 | unusable-value   | no text
            {"text": "none \\u0000"}                     | 400 | unusable-value   | no text
            {"text": "a", "text": "b"}                   | 400 | malformed-json   | line 1
            {"text": " "}                                | 422 | invalid-data     | errors
            {"text": "a", "address": {"street": "S", "number": "1", "postcode": "12", "city": "C"}} | 422 | invalid-data | errors
            """)
    void aBodyThatIsNotRightSaysWhatAndWhere(String body, int status, String problem, String told) {
        var answer = phone.post(NOTES, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().get("detail").asString()).contains(told);
    }

    @Test
    void aFieldThatFailsItsCheckIsNamedByItsPath() {
        var answer = phone.post(
                NOTES,
                """
                {"text": "a", "address": {"street": "S", "number": "1", "postcode": "12", "city": "C"}}""");

        var error = answer.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("address");
        assertThat(error.get("message").asString()).contains("postcode");
    }

    @Test
    void aMissingBodyIsMalformed() {
        var answer = phone.with("Content-Type", "application/json").post(NOTES, null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("missing-body");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/nowhere,404",
        "GET,/api/v1/mirror/customers/12,404",
        "DELETE,/api/v1/mirror/notes,405",
        "GET,/api/v1/mirror/limit?limit=many,400",
        "GET,/api/v1/mirror/limit,400",
        "GET,/api/v1/mirror/limit?limit=201,400"
    })
    void aWrongAddressMethodOrParameterIsAProblem(String method, String path, int status) {
        var answer = phone.send(method, path, null);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.json().get("instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
    }

    @Test
    void whatNestsWithoutEndIsMalformed() {
        var answer = phone.post(NOTES, "{\"text\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isIn("json-beyond-limits", "wrong-type");
    }

    @Test
    void aNumberLongerThanAnyNumberIsMalformed() {
        var answer = phone.post(NOTES, "{\"text\": " + "9".repeat(5_000) + "}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/mirror/%00", "/api/v1/mirror/..%2f..%2fsecret", "/api/v1/%ff"})
    void aPathThatTheContainerRefusesIsAProblemToo(String path) {
        var answer = phone.get(path);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET /api/v1/x HTTP/9.9                                              | 505 | http-version-unknown
            POST /api/v1/x HTTP/1.1, Host: x, Transfer-Encoding: pigeon         | 501 | not-implemented
            GET /api/v1/%00 HTTP/1.1, Host: x                                   | 400 | malformed
            """)
    void whatTheContainerRefusesIsAProblemOfItsOwnKind(String lines, int status, String problem) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = String.join("\r\n", lines.split(", ")) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"/problems/" + problem + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/mirror/%25", "/api/v1/mirror/a;b=c"})
    void aPathThatTheFirewallRefusesIsToldAtItsOwnAddress(String path) {
        var answer = phone.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().get("instance").asString()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET"})
    void whoDoesNotSayWhoTheyAreIsAskedThat(String method) {
        var answer = Calls.to(port).send(method, NOTES, "{\"text\": \"a\"}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-authenticated");
        assertThat(answer.header("WWW-Authenticate")).isPresent();
    }

    @Test
    void onlyJsonIsSpokenHere() {
        var told = phone.with("Content-Type", "application/xml").post(NOTES, "<note><text>a</text></note>");
        var asked = phone.with("Accept", "application/xml").get("/api/v1/mirror/channel?channel=phone");

        assertThat(told.status()).as(told.toString()).isEqualTo(415);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(406);
        assertThat(asked.problem()).isEqualTo("not-acceptable");
    }

    @Test
    void aParameterThatIsNoTextIsMalformed() {
        assertThat(phone.get("/api/v1/mirror/limit?limit=%ff%fe").status()).isEqualTo(400);
    }

    @Test
    void aParameterNamesAChannelByItsId() {
        assertThat(phone.get("/api/v1/mirror/channel?channel=core-banking").body())
                .contains("core-banking");
        assertThat(phone.get("/api/v1/mirror/channel?channel=pigeon").status()).isEqualTo(400);
    }

    @Test
    void aValueThatTheDatabaseCannotHoldComesFromTheCaller() {
        var answer = phone.get("/api/v1/mirror/kept?text=%00");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unusable-value");
    }

    @Test
    void aFormOfAPageIsNotForPrograms() {
        var answer =
                phone.with("Content-Type", "application/x-www-form-urlencoded").post(NOTES, "text=a");

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void contentThatIsNoJsonIsRefused() {
        var answer = phone.with("Content-Type", "text/csv").post(NOTES, "a;b");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void whatNobodyExpectedTellsAnErrorNumberAndNothingElse() {
        var answer = phone.in("nl").get("/api/v1/mirror/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("errorId").doesNotContain("secret").doesNotContain("IllegalState");
        assertThat(answer.json().get("title").asString()).isEqualTo("Er ging bij ons iets mis");
    }
}
