package draad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Tells every failure as a problem: to programs as {@code application/problem+json}, to people as a page. */
@Component
class Problems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemTranslation translation;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Problems(ProblemTranslation translation, MessageSource messages, LocaleResolver localeResolver, JsonMapper json) {
        this.translation = translation;
        this.messages = messages;
        this.languages = localeResolver;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return tell(request, response, failure);
    }

    /** Writes the problem, or gives the page that shows it; null when an answer was on its way and has to break off. */
    @Nullable
    ModelAndView tell(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
        // Who followed a stream closed the page: there is nobody to tell, and nothing is wrong.
        if (failure instanceof AsyncRequestNotUsableException) return new ModelAndView();
        if (response.isCommitted()) return null;
        if (failure instanceof ErrorResponse e)
            e.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        var problem = translation.of(failure).orElseGet(() -> unexpected(failure));
        if (problem.retryAfter() != null)
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter().toSeconds()));
        if (isPage(request)) return page(request, problem);
        write(response, problem.status(), members(request, problem));
        return new ModelAndView();
    }

    ModelAndView page(HttpServletRequest request, Problem problem) {
        return new ModelAndView("problem", members(request, problem), problem.status());
    }

    /** People get pages; programs, and scripts that ask for JSON, get JSON. */
    private static boolean isPage(HttpServletRequest request) {
        if (isProgram(request)) return false;
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static boolean isProgram(HttpServletRequest request) {
        return address(request)
                .substring(request.getContextPath().length())
                .matches("/(api|engine-rest|actuator|v3)(/.*)?");
    }

    /** Where it was asked, also when the container asks for the words elsewhere. */
    private static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private Map<String, Object> members(HttpServletRequest request, Problem problem) {
        var locale = languages.resolveLocale(request);
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + problem.name());
        members.put("title", title(problem, locale));
        members.put("status", problem.status().value());
        members.put("detail", detail(problem, locale));
        members.put("instance", address(request));
        members.putAll(problem.properties());
        return members;
    }

    private String title(Problem problem, Locale locale) {
        var reason = problem.status().getReasonPhrase();
        return String.valueOf(messages.getMessage("problem." + problem.name(), problem.arguments(), reason, locale));
    }

    private String detail(Problem problem, Locale locale) {
        var detail = "problem." + problem.name() + ".detail";
        return String.valueOf(messages.getMessage(detail, problem.arguments(), title(problem, locale), locale));
    }

    private static Problem unexpected(Throwable failure) {
        var errorId = UUID.randomUUID();
        LOG.error("Failed unexpectedly error={}", errorId, failure);
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", errorId.toString())
                .with("errorId", errorId.toString());
    }

    private void write(HttpServletResponse response, HttpStatus status, Map<String, Object> members) {
        try {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsString(members).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
