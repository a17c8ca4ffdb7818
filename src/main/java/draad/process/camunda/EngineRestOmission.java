package draad.process.camunda;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/** What the engine misses, its caller left out: that is no error of ours. */
@Provider
public class EngineRestOmission implements ExceptionMapper<NullValueException> {

    @Override
    public Response toResponse(NullValueException omission) {
        return Response.status(Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ExceptionDto.fromException(omission))
                .build();
    }
}
