package draad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Tells as a problem what never reached our code: a path that is no path, a header that is no header. */
public class ContainerProblem extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var dutch = DUTCH.getLanguage().equals(request.getLocale().getLanguage());
        var what = status == 415 ? String.valueOf(request.getContentType()) : String.valueOf(request.getMethod());
        var problem = ProblemOfStatus.of(status).members(dutch ? DUTCH : Locale.ENGLISH, what, request.getRequestURI());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody listens to what was refused", e);
        }
    }
}
