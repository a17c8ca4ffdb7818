package draad.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Takes JSON as it was written: a number is no text, a text no number, and neither of them a date. A key that stands
 * there twice means two things; the sender has to say which.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder json) {
        json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.addModule(new SimpleModule()
                .addDeserializer(
                        String.class, new Written<>(String.class, StringDeserializer.instance, StrictJson::text))
                .addDeserializer(Instant.class, written(Instant.class, InstantDeserializer.INSTANT))
                .addDeserializer(
                        OffsetDateTime.class, written(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME))
                .addDeserializer(LocalDate.class, written(LocalDate.class, LocalDateDeserializer.INSTANCE)));
    }

    private static <T> Written<T> written(Class<T> type, ValueDeserializer<T> reading) {
        return new Written<>(type, reading, UnaryOperator.identity());
    }

    /** No text holds the character with the number 0, or half of a character. */
    private static String text(String read) {
        if (read.codePoints().anyMatch(point -> point == 0 || isHalf(point))) throw Problem.malformed("unusable-value");
        return read;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Reads what stands between quotation marks, and nothing else. */
    private static final class Written<T> extends StdScalarDeserializer<T> {

        private final transient ValueDeserializer<T> reading;
        private final transient UnaryOperator<T> check;

        Written(Class<T> type, ValueDeserializer<T> reading, UnaryOperator<T> check) {
            super(type);
            this.reading = reading;
            this.check = check;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                context.reportInputMismatch(handledType(), "Not between quotation marks");
            return check.apply(reading.deserialize(parser, context));
        }
    }
}
