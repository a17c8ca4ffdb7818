package draad.process.camunda;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through what the allow-list names, for who may, and tells the engine who it is. All else is refused. */
class EngineRestDoor extends OncePerRequestFilter {

    private static final String ROLE = "ROLE_";
    private static final String NO_CHARACTER = "%00";

    private final IdentityService identity;

    EngineRestDoor(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        var path = request.getRequestURI()
                .substring(request.getContextPath().length() + EngineRestConfiguration.PATH.length());
        if (caller == null || !EngineRestAllowList.allows(request.getMethod(), path, rolesOf(caller)))
            throw new AccessDeniedException("Not on the allow-list: " + request.getMethod() + " " + path);
        if (request.getContentLengthLong() > EngineRestBody.LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (request.getQueryString() != null && request.getQueryString().contains(NO_CHARACTER)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            identity.setAuthentication(caller.getName(), List.copyOf(rolesOf(caller)));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Set<String> rolesOf(Authentication caller) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toSet());
    }
}
