package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells who is not let in why, in the same words and shape as every other problem. */
@Component
class ProblemEntrance implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final Problems problems;

    ProblemEntrance(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts many) {
            tell(request, response, many.problem());
            return;
        }
        tell(request, response, notAuthenticated(request, response));
    }

    /** A page's own script must not make the browser ask for a password. */
    private static Problem notAuthenticated(HttpServletRequest request, HttpServletResponse response) {
        if (Problems.isProgram(request) && request.getHeader("Sec-Fetch-Mode") == null)
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Draad\", charset=\"UTF-8\"");
        return Problem.notAuthenticated();
    }

    private static boolean isNobody() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        // A call without any name meets the guard against forged calls first.
        if (why instanceof CsrfException && isNobody()) tell(request, response, notAuthenticated(request, response));
        else tell(request, response, Problem.forbidden("forbidden"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyAttempts many) tell(request, response, many.problem());
        else response.sendRedirect(request.getContextPath() + "/sign-in?failed");
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var page = problems.tell(request, response, problem);
        if (page == null || page.isEmpty()) return;
        ErrorPage.leave(request, problem);
        response.sendError(problem.status().value());
    }
}
