package draad.database;

import java.nio.file.Path;

/** The embedded PostgreSQL cannot be used; the message says where and why. */
class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseException(Path dataDirectory, Exception cause) {
        super(
                "The embedded database in " + dataDirectory.toAbsolutePath() + " cannot be used: " + cause.getMessage(),
                cause);
    }
}
