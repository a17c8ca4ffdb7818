package draad.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** The embedded PostgreSQL cannot be used; the message says where and why. */
class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseException(Path dataDirectory, Exception cause) {
        super(
                "The embedded database in " + dataDirectory.toAbsolutePath() + " cannot be used: " + reason(cause),
                cause);
    }

    /** The file system's own exceptions say a path and leave the reason to their name. */
    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException e) return e.getFile() + " may not be written to";
        if (cause instanceof FileAlreadyExistsException e) return e.getFile() + " is a file, not a directory";
        return String.valueOf(cause.getMessage());
    }
}
