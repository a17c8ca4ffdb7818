package draad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Tells as a problem what never reached our code: a path that is no path, a header that is no header. */
public class ContainerProblem extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var dutch = "nl".equals(request.getLocale().getLanguage());
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem(status, dutch).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody listens to what was refused", e);
        }
    }

    private static String problem(int status, boolean dutch) {
        var known = HttpStatus.resolve(status);
        var title = known == null ? "Error" : known.getReasonPhrase();
        var detail =
                dutch ? "Het verzoek is niet gemaakt zoals het hoort." : "The request is not made as it should be.";
        return """
                {"type":"/problems/malformed","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(title, status, detail);
    }
}
