package draad.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/** Spring's dispatcher, with each request that changes something run as a {@link Commands command}. */
class CommandServlet extends DispatcherServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String IN_COMMAND = CommandServlet.class.getName();

    private final transient Commands commands;
    private final transient Problems problems;
    private final transient Layout layout;

    CommandServlet(Commands commands, Problems problems, Layout layout) {
        this.commands = commands;
        this.problems = problems;
        this.layout = layout;
    }

    @Override
    protected void doDispatch(HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!isCommand(request)) {
            super.doDispatch(request, response);
            return;
        }
        request.setAttribute(IN_COMMAND, true);
        try {
            if (isForItems(request)) commands.runItems(request, response, super::doDispatch);
            else commands.run(request, response, super::doDispatch);
        } catch (Exception e) {
            tell(request, response, Commands.causeOf(e));
        } finally {
            request.removeAttribute(IN_COMMAND);
        }
    }

    /** What passes is not told yet: the command is repeated first. */
    @Override
    protected @Nullable ModelAndView processHandlerException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure)
            throws Exception {
        if (request.getAttribute(IN_COMMAND) != null && Passing.isConflict(failure)) throw failure;
        return super.processHandlerException(request, response, handler, failure);
    }

    /** An upload is needed again when the command is repeated; the container throws it away at the end. */
    @Override
    protected void cleanupMultipart(HttpServletRequest request) {
        if (request.getAttribute(IN_COMMAND) == null) super.cleanupMultipart(request);
    }

    /** Each page, also one that tells a problem, knows what to show around its own content. */
    @Override
    protected void render(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        request.setAttribute("layout", layout);
        super.render(page, request, response);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Exception failure) throws Exception {
        var page = problems.tell(request, response, failure);
        if (page == null) throw failure;
        if (!page.isEmpty()) render(page, request, response);
    }

    private static boolean isCommand(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && CHANGING.contains(request.getMethod());
    }

    /** Whether the method that will answer is one for many items, each on its own. */
    private boolean isForItems(HttpServletRequest request) {
        try {
            var handler = getHandler(request);
            return handler != null
                    && handler.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(EachItemOnItsOwn.class);
        } catch (Exception e) {
            // There is no such method; the dispatcher will say so.
            return false;
        }
    }
}
