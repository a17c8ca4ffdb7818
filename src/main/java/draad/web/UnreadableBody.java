package draad.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a body that could not be read, told so that the one who wrote it finds the place. */
@Component
class UnreadableBody {

    Problem problem(HttpMessageNotReadableException failure) {
        var cause = failure.getCause();
        if (cause instanceof DatabindException e && e.getCause() instanceof Problem problem)
            return problem.with("field", path(e));
        if (cause instanceof UnrecognizedPropertyException e)
            return Problem.malformed("unknown-property", path(e), known(e)).with("field", path(e));
        if (cause instanceof ValueInstantiationException e) return refused(e);
        if (cause instanceof InvalidFormatException e) return wrongValue(e, String.valueOf(e.getValue()));
        if (cause instanceof MismatchedInputException e)
            return Problem.malformed("wrong-type", path(e), typeName(e.getTargetType()))
                    .with("field", path(e));
        if (cause instanceof StreamReadException e) return notJson(e);
        if (cause instanceof DatabindException e)
            return Problem.malformed("wrong-type", path(e), "JSON").with("field", path(e));
        if (cause instanceof JacksonException e) return notJson(e);
        return Problem.malformed("missing-body");
    }

    /** A value that its own type refused: the words of a fixed list and ids by their shape, all else by its check. */
    private static Problem refused(ValueInstantiationException e) {
        var type = e.getType().getRawClass();
        if (type.isEnum()) return wrongValue(e, type);
        if (isId(type))
            return Problem.malformed("wrong-type", path(e), typeName(type)).with("field", path(e));
        var cause = e.getCause();
        if (cause instanceof NullPointerException)
            return Problem.invalidData(List.of(new Problem.FieldError(path(e), "incomplete", "Not complete")));
        var message = cause instanceof IllegalArgumentException ? String.valueOf(cause.getMessage()) : "Not valid";
        return Problem.invalidData(List.of(new Problem.FieldError(path(e), "invalid", message)));
    }

    private static Problem wrongValue(InvalidFormatException e, String value) {
        var type = e.getTargetType();
        if (type != null && type.isEnum()) return wrongValue(e, type);
        return Problem.malformed("wrong-type", path(e), typeName(type))
                .with("field", path(e))
                .with("value", value);
    }

    private static Problem wrongValue(DatabindException e, Class<?> type) {
        var allowed =
                Arrays.stream(type.getEnumConstants()).map(UnreadableBody::idOf).toList();
        return Problem.malformed("unknown-value", path(e), String.join(", ", allowed))
                .with("field", path(e))
                .with("allowed", allowed);
    }

    private static Problem notJson(JacksonException e) {
        var at = e.getLocation();
        // Deeper, longer or more than is read at all: where that was is not told.
        if (at == null) return Problem.malformed("json-beyond-limits");
        return Problem.malformed("malformed-json", at.getLineNr(), at.getColumnNr());
    }

    private static String idOf(Object constant) {
        try {
            return String.valueOf(constant.getClass().getMethod("id").invoke(constant));
        } catch (ReflectiveOperationException e) {
            return constant.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static boolean isId(Class<?> type) {
        return type == java.util.UUID.class || type.getSimpleName().endsWith("Id");
    }

    private static String typeName(Class<?> type) {
        if (type == null) return "JSON";
        if (isId(type)) return "UUID";
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) return "number";
        if (type == String.class) return "string";
        if (type == boolean.class || type == Boolean.class) return "boolean";
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) return "ISO 8601";
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) return "array";
        return "object";
    }

    private static String known(UnrecognizedPropertyException e) {
        var known = e.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** Where in the document: {@code contactPoints[0].address.postcode}. */
    private static String path(DatabindException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
    }
}
