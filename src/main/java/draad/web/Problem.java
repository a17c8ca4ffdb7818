package draad.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An answer that is no success, as a client reads it (RFC 9457). The words come from the messages
 * {@code problem.<name>} (title) and {@code problem.<name>.detail}, in the caller's language; the arguments fill the
 * detail.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One field of the data that is not right. */
    public record FieldError(String field, String code, String message) {}

    private final HttpStatus status;
    private final String name;
    private final transient Object[] arguments;
    private @Nullable Duration retryAfter;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    /** @param name kebab-case; the problem's type is {@code /problems/<name>} */
    public Problem(HttpStatus status, String name, Object... arguments) {
        super(name);
        this.status = status;
        this.name = name;
        this.arguments = arguments;
    }

    /** Also for what the caller may not know of. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found");
    }

    public static Problem forbidden(String name, Object... arguments) {
        return new Problem(HttpStatus.FORBIDDEN, name, arguments);
    }

    public static Problem conflict(String name, Object... arguments) {
        return new Problem(HttpStatus.CONFLICT, name, arguments);
    }

    public static Problem notAcceptable(String name, Object... arguments) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, name, arguments);
    }

    public static Problem malformed(String name, Object... arguments) {
        return new Problem(HttpStatus.BAD_REQUEST, name, arguments);
    }

    public static Problem notAuthenticated() {
        return new Problem(HttpStatus.UNAUTHORIZED, "not-authenticated");
    }

    public static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }

    /** Something is in the way that passes: the same call may succeed in a moment. */
    public static Problem busy() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "busy").retryAfter(Duration.ofSeconds(2));
    }

    /** The disk is full: nothing was changed, and it goes on by itself when somebody has made room. */
    public static Problem noRoom() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "no-room").retryAfter(Duration.ofMinutes(1));
    }

    /**
     * The database was lost while it committed: whether it was done shows when the same is sent again, or by looking.
     */
    static Problem outcomeUnknown() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "outcome-unknown").retryAfter(Duration.ofSeconds(5));
    }

    public static Problem tooMany(Duration retryAfter) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts").retryAfter(retryAfter);
    }

    /** Data that is well-formed but not acceptable, field by field. */
    public static Problem invalidData(List<FieldError> errors) {
        return notAcceptable("invalid-data").with("errors", errors);
    }

    /** Adds a member to the problem: {@code candidates}, {@code alternatives}, {@code first}, … */
    public Problem with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Tells the caller when to come back. */
    public Problem retryAfter(Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public HttpStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public Object[] arguments() {
        return arguments;
    }

    public Map<String, Object> properties() {
        return properties;
    }

    /** Expected in the normal course of things: the stack trace would tell nothing. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
