package draad.process.camunda;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.HashMap;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;

/** Reads JSON as Camunda does, but for what it would stumble over: nothing in the place of something, no text. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class EngineRestJson implements ContextResolver<ObjectMapper> {

    private static final ObjectMapper JSON = careful(JacksonConfigurator.configureObjectMapper(new ObjectMapper()));

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return JSON;
    }

    private static ObjectMapper careful(ObjectMapper json) {
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        // A variable that one asks for may well have the value null.
        json.configOverride(HashMap.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SET));
        return json.registerModule(new SimpleModule().addDeserializer(String.class, new Text()));
    }

    /** The database cannot keep the character with the number 0. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text.indexOf('\0') >= 0)
                context.reportInputMismatch(String.class, "A text has a character that is none");
            return text;
        }
    }
}
