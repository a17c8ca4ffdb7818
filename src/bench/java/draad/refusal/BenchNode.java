package draad.refusal;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One Draad in a process of its own, which can be killed at any moment and started again. */
final class BenchNode {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path jar;
    private final Path directory;
    private final String database;
    private final int port;
    private volatile Process process;

    BenchNode(String name, Path jar, Path directory, String database) throws IOException {
        this.name = name;
        this.jar = jar;
        this.directory = directory;
        this.database = database;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    void start() throws IOException {
        Files.createDirectories(directory);
        process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--draad.data-directory=" + directory.resolve(name + "-data"),
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve(name + ".log").toFile()))
                .start();
    }

    /** SIGKILL: nothing of what it was doing is finished. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isUp() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitUp() throws InterruptedException, IOException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IOException("Node " + name + " does not come up; see " + directory.resolve(name + ".log"));
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    int port() {
        return port;
    }

    void stop() throws InterruptedException {
        if (process == null || !process.isAlive()) return;
        process.destroy();
        if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) kill();
    }
}
