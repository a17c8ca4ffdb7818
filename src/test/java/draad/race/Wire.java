package draad.race;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * The way from a node to PostgreSQL, listened to: so a node can be killed at a moment that only the two of them see,
 * without anything in the application that knows of it.
 */
final class Wire implements AutoCloseable {

    private final int databasePort;
    private final Predicate<Moment> isDeadly;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param isDeadly told of each moment that is reached; true when it was the node's last */
    Wire(int databasePort, Predicate<Moment> isDeadly) throws IOException {
        this.databasePort = databasePort;
        this.isDeadly = isDeadly;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + "/postgres?sslmode=disable&gssEncMode=disable";
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var node = door.accept();
                var line = new Line(node, new Socket(InetAddress.getLoopbackAddress(), databasePort), isDeadly);
                threads.execute(line::fromNode);
                threads.execute(line::fromDatabase);
            } catch (IOException e) {
                // The door was closed, or the database is not there: the node notices for itself.
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
