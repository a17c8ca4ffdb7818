package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes down whom a request looked at, in one statement, before a page, a body or a stream shows it. */
@ControllerAdvice
class LooksAreKept implements ResponseBodyAdvice<Object>, AsyncHandlerInterceptor {

    private static final int LONGEST_REASON = 500;

    private final ObjectProvider<ReadNotes> notes;
    private final DoorResolver doors;

    LooksAreKept(ObjectProvider<ReadNotes> notes, DoorResolver doors) {
        this.notes = notes;
        this.doors = doors;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet) keep(servlet.getServletRequest());
        return body;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        keep(request);
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        keep(request);
    }

    private void keep(HttpServletRequest request) {
        var looks = Looks.takeFrom(request);
        if (looks.isEmpty()) return;
        var door = doors.doorOf(request);
        var reason = Optional.ofNullable(header(request, "X-Reason"))
                .or(() -> Conversations.in(request).map(Conversation::reason))
                .orElse(null);
        var onCase = header(request, "X-Case");
        notes.forEach(kept -> kept.write(looks, door, reason, onCase));
    }

    private static @Nullable String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) return null;
        return value.length() <= LONGEST_REASON ? value : value.substring(0, LONGEST_REASON);
    }
}
