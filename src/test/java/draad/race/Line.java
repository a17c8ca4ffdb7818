package draad.race;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One connection of a node's, passed on message by message (PostgreSQL's protocol, version 3). */
final class Line {

    private static final int PARSE = 'P';
    private static final int BIND = 'B';
    private static final int COMPLETE = 'C';

    private final Socket node;
    private final Socket database;
    private final Predicate<Moment> isDeadly;
    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final Overheard overheard = new Overheard();

    Line(Socket node, Socket database, Predicate<Moment> isDeadly) throws IOException {
        this.node = node;
        this.database = database;
        this.isDeadly = isDeadly;
        node.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
    }

    void fromNode() {
        try (node;
                database) {
            var in = input(node);
            var out = output(database);
            var greeting = in.readInt();
            out.writeInt(greeting);
            out.write(in.readNBytes(greeting - 4));
            out.flush();
            pass(in, out, this::asked);
        } catch (IOException e) {
            // One of the two is gone, and with this the other hears so.
        }
    }

    void fromDatabase() {
        try (node;
                database) {
            pass(input(database), output(node), this::answered);
        } catch (IOException e) {
            // One of the two is gone, and with this the other hears so.
        }
    }

    private interface Listener {
        Optional<Moment> hear(int type, byte[] body);
    }

    private void pass(DataInputStream in, DataOutputStream out, Listener listener) throws IOException {
        while (true) {
            int type = in.readUnsignedByte();
            int length = in.readInt();
            var body = in.readNBytes(length - 4);
            if (listener.hear(type, body).filter(isDeadly).isPresent()) return;
            out.writeByte(type);
            out.writeInt(length);
            out.write(body);
            if (in.available() == 0) out.flush();
        }
    }

    private Optional<Moment> asked(int type, byte[] body) {
        if (type == PARSE) statements.put(text(body, 0), text(body, 1));
        return type == BIND ? overheard.asked(statements.getOrDefault(text(body, 1), "")) : Optional.empty();
    }

    private Optional<Moment> answered(int type, byte[] body) {
        return type == COMPLETE ? overheard.completed(text(body, 0)) : Optional.empty();
    }

    /** The text at this place of those that begin the message, each ended by a zero. */
    private static String text(byte[] body, int place) {
        int from = 0;
        for (int i = 0; i < place; i++) from = end(body, from) + 1;
        return new String(Arrays.copyOfRange(body, from, end(body, from)), StandardCharsets.UTF_8);
    }

    private static int end(byte[] body, int from) {
        int end = from;
        while (body[end] != 0) end++;
        return end;
    }

    private static DataInputStream input(Socket socket) throws IOException {
        return new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    }

    private static DataOutputStream output(Socket socket) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
    }
}
