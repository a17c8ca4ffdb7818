package draad.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which problem of ours each failure is, whoever threw it; empty for what nobody expected. */
@Component
class ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslation.class);

    private final UnreadableBody unreadableBody;

    ProblemTranslation(UnreadableBody unreadableBody) {
        this.unreadableBody = unreadableBody;
    }

    Optional<Problem> of(Throwable failure) {
        if (failure instanceof Problem problem) return Optional.of(problem);
        if (Passing.isFull(failure)) return Optional.of(full());
        if (Passing.isOutOfReach(failure) || Passing.isConflict(failure)) return Optional.of(Problem.busy());
        if (Passing.isUnusableValue(failure)) return Optional.of(Problem.malformed("unusable-value"));
        return Optional.ofNullable(mapped(failure));
    }

    private static Problem full() {
        LOG.error("There is no room left for data: free some space on the disk of the database; nothing was changed");
        return Problem.noRoom();
    }

    private @Nullable Problem mapped(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException e) return unreadableBody.problem(e);
        if (failure instanceof MethodArgumentTypeMismatchException e) return mistyped(e);
        if (failure instanceof TypeMismatchException e)
            return Problem.malformed(
                    "invalid-parameter", String.valueOf(e.getPropertyName()), String.valueOf(e.getValue()));
        if (failure instanceof MissingRequestHeaderException e)
            return Problem.malformed("missing-header", e.getHeaderName());
        if (failure instanceof MissingServletRequestParameterException e)
            return Problem.malformed("missing-parameter", e.getParameterName());
        if (failure instanceof MissingServletRequestPartException e)
            return Problem.malformed("missing-part", e.getRequestPartName());
        if (failure instanceof HandlerMethodValidationException e) return Problem.invalidData(errors(e));
        if (failure instanceof BindingResult e) return Problem.invalidData(errors(e));
        if (failure instanceof ConstraintViolationException e)
            return Problem.invalidData(e.getConstraintViolations().stream()
                    .map(ProblemTranslation::error)
                    .toList());
        if (failure instanceof HttpRequestMethodNotSupportedException e)
            return new Problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", e.getMethod());
        if (failure instanceof HttpMediaTypeNotSupportedException e)
            return new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", String.valueOf(e.getContentType()));
        if (failure instanceof MaxUploadSizeExceededException) return Problem.tooLarge();
        if (failure instanceof MultipartException || failure instanceof InvalidParameterException)
            return Problem.malformed("malformed");
        if (failure instanceof AsyncRequestTimeoutException) return Problem.busy();
        if (failure instanceof AccessDeniedException)
            return isAnonymous() ? Problem.notAuthenticated() : Problem.forbidden("forbidden");
        if (failure instanceof AuthenticationException) return Problem.notAuthenticated();
        if (failure instanceof ErrorResponse e)
            return byStatus(HttpStatus.valueOf(e.getStatusCode().value()));
        return null;
    }

    /** For failures of which only the status is known. */
    Problem byStatus(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) return Problem.busy();
        return new Problem(status, ProblemOfStatus.of(status.value()).name(), "");
    }

    /** What cannot exist is not there: an id in a path that is none is a 404, a parameter that is wrong a 400. */
    private static Problem mistyped(MethodArgumentTypeMismatchException e) {
        if (!e.getParameter().hasParameterAnnotation(PathVariable.class))
            return Problem.malformed("invalid-parameter", e.getName(), String.valueOf(e.getValue()));
        var type = e.getParameter().nestedIfOptional().getNestedParameterType();
        return type == draad.shared.Code.class || type == draad.shared.CaseReference.class
                ? new Problem(HttpStatus.NOT_FOUND, "mistyped-code", String.valueOf(e.getValue()))
                : Problem.notFound();
    }

    private static List<Problem.FieldError> errors(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> new Problem.FieldError(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        kebab(error.getCode()),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private static List<Problem.FieldError> errors(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error ->
                                error(String.valueOf(result.getMethodParameter().getParameterName()), error)))
                .toList();
    }

    private static Problem.FieldError error(String parameter, MessageSourceResolvable error) {
        var codes = error.getCodes();
        var code = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        var field = error instanceof FieldError of ? of.getField() : parameter;
        return new Problem.FieldError(field, kebab(code), String.valueOf(error.getDefaultMessage()));
    }

    private static Problem.FieldError error(ConstraintViolation<?> violation) {
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Problem.FieldError(violation.getPropertyPath().toString(), kebab(code), violation.getMessage());
    }

    private static String kebab(@Nullable String code) {
        return code == null
                ? "invalid"
                : code.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isAnonymous() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || new AuthenticationTrustResolverImpl().isAnonymous(authentication);
    }
}
