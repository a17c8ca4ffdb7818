package draad.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One Draad of the packaged application in a process of its own. */
final class PackagedNode implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final String JAVA =
            ProcessHandle.current().info().command().orElse("java");

    private final int port;
    private final Process process;

    private PackagedNode(int port, Process process) {
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The application as its image has it: beside its libraries. */
    static Path unpacked(Path jar, Path directory) throws IOException, InterruptedException {
        var unpacking = process(
                directory.resolve("unpacking.log"),
                JAVA, "-Djarmode=tools", "-jar", jar.toString(),
                "extract", "--destination", directory.resolve("application").toString());
        if (!unpacking.waitFor(5, TimeUnit.MINUTES) || unpacking.exitValue() != 0)
            throw new IOException("The application cannot be unpacked: " + jar);
        return directory.resolve("application").resolve(jar.getFileName());
    }

    static PackagedNode started(String name, Path jar, Path directory, String database) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var process = process(
                directory.resolve(name + ".log"),
                JAVA, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--draad.demo.cases=false",
                "--draad.data-directory=" + directory.resolve(name + "-data"),
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres");
        return new PackagedNode(port, process);
    }

    private static Process process(Path log, String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    void awaitUp() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("A node does not come up; its log is beside its data");
            Thread.sleep(500);
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
