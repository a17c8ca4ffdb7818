package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The one conversation that an employee is in. */
@Component
public class Conversations {

    private static final String CONVERSATION = "draad.conversation";

    public Optional<Conversation> current() {
        return Optional.ofNullable(request()).flatMap(Conversations::in);
    }

    /** Takes the place of the conversation before, which has ended by that. */
    public void is(Conversation conversation) {
        var request = request();
        if (request != null) request.getSession().setAttribute(CONVERSATION, conversation);
    }

    public void end() {
        var request = request();
        var session = request == null ? null : request.getSession(false);
        if (session != null) session.removeAttribute(CONVERSATION);
    }

    static Optional<Conversation> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(CONVERSATION) instanceof Conversation conversation
                ? Optional.of(conversation)
                : Optional.empty();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
