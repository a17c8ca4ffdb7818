package draad.process.camunda;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.rest.dto.externaltask.FetchExternalTasksDto;
import org.camunda.bpm.engine.rest.dto.externaltask.FetchExternalTasksDto.FetchExternalTaskTopicDto;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that the engine would answer with an error of its own: none at all, too large, out of range. */
@Provider
public class EngineRestBody implements ReaderInterceptor {

    static final int LARGEST = 5_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext call) throws IOException {
        var sent = call.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST)
            throw new RestException(Status.REQUEST_ENTITY_TOO_LARGE, "At most " + LARGEST + " bytes can be sent");
        call.setInputStream(new ByteArrayInputStream(sent));
        @Nullable Object body = call.proceed();
        if (body == null) throw malformed("This call needs a JSON object");
        if (body instanceof FetchExternalTasksDto fetch)
            wrong(fetch).ifPresent(why -> {
                throw malformed(why);
            });
        return body;
    }

    private static Optional<String> wrong(FetchExternalTasksDto fetch) {
        if (fetch.getMaxTasks() < 0) return Optional.of("maxTasks must not be below 0");
        if (fetch.getTopics() == null) return Optional.empty();
        return fetch.getTopics().stream()
                .map(EngineRestBody::wrong)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String wrong(FetchExternalTaskTopicDto topic) {
        if (topic.getTopicName() == null) return "Each topic needs a topicName";
        return topic.getLockDuration() > 0 ? null : "lockDuration must be above 0";
    }

    private static RestException malformed(String why) {
        return new RestException(Status.BAD_REQUEST, why);
    }
}
