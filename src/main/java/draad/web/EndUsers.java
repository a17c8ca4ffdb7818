package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is behind a call, as far as it can be known: the one person whom wrong guesses count for. */
@Component
class EndUsers {

    /** A channel system names its own end user: a telephone number, an address on the internet, a handle. */
    static final String HEADER = "X-End-User";

    /** Empty when a channel system does not say who is behind it. */
    Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<String> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Caller caller))
            return Optional.of("address:" + request.getRemoteAddr());
        if (caller.kind() != Caller.Kind.CLIENT) return Optional.of("login:" + caller.userName());
        return named(request, "X-Customer")
                .or(() -> named(request, HEADER))
                .map(user -> caller.userName() + ":" + user);
    }

    private static Optional<String> named(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header))
                .filter(value -> !value.isBlank())
                .map(value -> header + ":" + value.strip());
    }
}
