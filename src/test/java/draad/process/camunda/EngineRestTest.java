package draad.process.camunda;

import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.start;
import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Camunda's own clients, workers and the desktop modeler at our door. */
@IntegrationTest
class EngineRestTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void aWorkerFetchesAndGetsAnAnswerAlsoWhenThereIsNothing() throws Exception {
        var answer = post(
                "worker",
                "/external-task/fetchAndLock",
                "application/json",
                """
                {"workerId": "w", "maxTasks": 1, "asyncResponseTimeout": 500,
                 "topics": [{"topicName": "nothing-of-this-kind", "lockDuration": 1000}]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"workerId\": null, \"maxTasks\": 1, \"topics\": []}",
                "{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [null]}",
                "{\"workerId\": \"w\", \"maxTasks\": -1, \"topics\": []}",
                "{\"workerId\": \"w\", \"maxTasks\": 1, \"sorting\": [null], \"topics\": []}",
                "{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": null, \"lockDuration\": 1}]}",
                "{\"workerId\": \"w\", \"maxTasks\": 1, \"topics\": [{\"topicName\": \"x\", \"lockDuration\": 0}]}",
                "{\"workerId\": \"w\\u0000\", \"maxTasks\": 1, \"topics\": []}"
            })
    void aFetchThatIsNoneIsTheWorkersMistake(String body) throws Exception {
        var answer = post("worker", "/external-task/fetchAndLock", "application/json", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x/complete", "/x/failure", "/x/bpmnError", "/x/lock", "/x/extendLock", "", "/count"})
    void nothingAtAllIsNoMessageOfAWorker(String path) throws Exception {
        var answer = post("worker", "/external-task" + path, "application/json", "null");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void whatALargeWorkerSendsIsLimitedAlsoWhenItDoesNotSayHowMuchItIs() throws Exception {
        var large = "{\"workerId\": \"" + "w".repeat(EngineRestBody.LARGEST) + "\"}";
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()));

        var answer = HTTP.send(
                request("worker", "/external-task/x/complete")
                        .header("Content-Type", "application/json")
                        .POST(chunked)
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    }

    @Test
    void nobodyStartsAProcessHere() throws Exception {
        var answer = post("operator", "/process-definition/key/close-account/start", "application/json", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void whoDoesNotSayWhoTheyAreGetsNothing() throws Exception {
        var answer = HTTP.send(HttpRequest.newBuilder(uri("/version")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aDesignerDeploysFromTheDesktopAndReadsItBack() throws Exception {
        var deployed = deploy("from-desktop", process("from-desktop", start() + flow("asked", "done") + end("done")));
        var listed = get("designer", "/process-definition?key=from-desktop");

        assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
        assertThat(listed.body()).contains("from-desktop:1:");
    }

    @Test
    void aDesignersBadModelIsRefusedWithTheElementAndAMend() throws Exception {
        var deployed = deploy(
                "bad-from-desktop",
                process(
                        "bad-from-desktop",
                        start() + flow("asked", "run") + "<bpmn:scriptTask id=\"run\" />" + flow("run", "done")
                                + end("done")));

        assertThat(deployed.statusCode()).isEqualTo(400);
        assertThat(deployed.body()).contains("script", "run", "element templates");
    }

    private HttpResponse<String> deploy(String key, String model) throws IOException, InterruptedException {
        var boundary = "model-boundary";
        var body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                desktop\r
                --%1$s\r
                Content-Disposition: form-data; name="%2$s.bpmn"; filename="%2$s.bpmn"\r
                Content-Type: application/octet-stream\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(boundary, key, model);
        return post("designer", "/deployment/create", "multipart/form-data; boundary=" + boundary, body);
    }

    private HttpResponse<String> post(String user, String path, String type, String body)
            throws IOException, InterruptedException {
        return HTTP.send(
                request(user, path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return HTTP.send(request(user, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String user, String path) {
        var pair = Base64.getEncoder().encodeToString((user + ":demo").getBytes());
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Basic " + pair);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/engine-rest" + path);
    }
}
