package draad.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;

/** How the embedded PostgreSQL is reached: a port and a password of its own, kept beside its data. */
record Access(int port, String password) {

    static final String USER = "postgres";

    static Access in(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postgres.properties");
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return new Access(Integer.parseInt(properties.getProperty("port")), properties.getProperty("password"));
        }
        var access = new Access(freePort(), randomPassword());
        properties.setProperty("port", String.valueOf(access.port()));
        properties.setProperty("password", access.password());
        createPrivately(file);
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "The embedded PostgreSQL of this data directory");
        }
        return access;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** A new cluster trusts every local user: from now on it asks for the password. */
    void secure(Path cluster) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url(), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    """
                    local all all scram-sha-256
                    host  all all 127.0.0.1/32 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void createPrivately(Path file) throws IOException {
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix)
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }
}
