package draad.process.camunda;

import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.start;
import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
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
