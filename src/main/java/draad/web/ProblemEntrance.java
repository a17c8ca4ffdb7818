package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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
        if (!(why instanceof CsrfException)) tell(request, response, Problem.forbidden("forbidden"));
        else if (isNobody() && !isForEverybody(request)) letSignIn(request, response);
        else tell(request, response, staleFor(request));
    }

    /** A call without any name meets the guard against forged calls first; a page that is days old does so too. */
    private void letSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problems.isProgram(request)) tell(request, response, notAuthenticated(request, response));
        else response.sendRedirect(request.getContextPath() + "/sign-in");
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/questions");
    }

    /**
     * A page that lay open while somebody signed in anew has the token of before. It is not obeyed, and what was typed
     * on it is given back.
     */
    private static Problem staleFor(HttpServletRequest request) {
        var stale = Problem.forbidden("stale-page");
        return Problems.isProgram(request) ? stale : stale.with("typed", typed(request));
    }

    /** What people write, without what the page itself sends along. */
    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Stream.of(field.getValue()))
                .filter(value -> value.contains(" "))
                .toList();
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
