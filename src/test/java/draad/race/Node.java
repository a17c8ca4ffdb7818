package draad.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Draad of the packaged application in a process of its own, which can be killed at any moment and started again.
 */
final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path jar;
    private final Path directory;
    private final Wire database;
    private final PostBox mail;
    private final int port;
    private volatile @Nullable Process process;

    Node(String name, Path jar, Path directory, int databasePort, Trap trap) throws IOException {
        this.name = name;
        this.jar = jar;
        this.directory = directory;
        this.database = new Wire(databasePort, (moment) -> trap.springs(moment, this));
        this.mail = new PostBox((moment) -> trap.springs(moment, this));
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::killIfAlive));
    }

    void start() throws IOException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx512m",
                // It starts often and never runs for long.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        command.addAll(List.of(
                "--server.port=" + port,
                "--draad.demo.cases=false",
                "--draad.data-directory=" + directory.resolve(name + "-data"),
                "--draad.processes-directory=" + directory.resolve("processes"),
                "--draad.rules-directory=" + directory.resolve("rules"),
                "--draad.forms-directory=" + directory.resolve("forms"),
                "--draad.process.job-lock=10s",
                "--draad.effect-lasts=10s",
                "--draad.effects-settle-every=2s",
                "--draad.worker-overdue-after=2s",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=postgres",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mail.port()));
        return command;
    }

    /** The same Java that runs this. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** SIGKILL: nothing of what it was doing is finished. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void killIfAlive() {
        if (process != null && process.isAlive()) process.destroyForcibly();
    }

    void awaitUp() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("Node " + name + " does not come up:\n" + logged());
            Thread.sleep(250);
        }
    }

    private boolean isUp() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return directory.resolve(name + ".log");
    }

    private String logged() {
        try {
            var text = Files.readString(log());
            return text.substring(Math.max(0, text.length() - 4_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    PostBox mail() {
        return mail;
    }

    @Override
    public void close() throws IOException {
        if (process != null) kill();
        database.close();
        mail.close();
    }
}
