package draad.race;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A mail server that takes everything; a node can be killed when its message is in and before it hears so. */
final class PostBox implements AutoCloseable {

    private static final String ID = "Message-ID: <";

    private final Predicate<Moment> isDeadly;
    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    PostBox(Predicate<Moment> isDeadly) throws IOException {
        this.isDeadly = isDeadly;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The id of every message that came in, which is its effect's, as often as it came in. */
    List<String> taken() {
        return taken;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var sender = door.accept();
                threads.execute(() -> serve(sender));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void serve(Socket sender) {
        try (sender;
                var in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                var out = new OutputStreamWriter(sender.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("QUIT")) return;
                if (!line.startsWith("DATA")) {
                    say(out, "250 fine");
                    continue;
                }
                say(out, "354 go on");
                take(in);
                if (isDeadly.test(Moment.SENDING_ALL_LEFT)) return;
                say(out, "250 taken");
            }
        } catch (IOException e) {
            // The sender is gone.
        }
    }

    private void take(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) throw new IOException("Broken off");
            if (line.startsWith(ID)) id = line.substring(ID.length(), line.indexOf('@'));
        }
        taken.add(id);
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
