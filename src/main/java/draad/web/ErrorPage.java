package draad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container ends up with what failed before or beside the controllers. */
@Controller
class ErrorPage implements ErrorController {

    private static final String PROBLEM = ErrorPage.class.getName() + ".problem";

    private final Problems problems;
    private final ProblemTranslation translation;

    ErrorPage(Problems problems, ProblemTranslation translation) {
        this.problems = problems;
        this.translation = translation;
    }

    /** Leaves the problem for the page that the container then asks for. */
    static void leave(HttpServletRequest request, Problem problem) {
        request.setAttribute(PROBLEM, problem);
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var page = problems.tell(request, response, failure(request));
        // What was told to a program is told; an empty page would be looked for under this address.
        return page == null || page.isEmpty() ? null : page;
    }

    private Throwable failure(HttpServletRequest request) {
        if (request.getAttribute(PROBLEM) instanceof Problem left) return left;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) return thrown;
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return translation.byStatus(status instanceof Integer code ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND);
    }
}
