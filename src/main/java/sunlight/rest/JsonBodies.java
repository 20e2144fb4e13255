package sunlight.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;

/**
 * Reads records. It is for records only, which makes it nearer to them than the container's own reader, whose errors
 * would tell of Java and not of fields.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class JsonBodies implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(type, body);
    }

    static <T> T read(Class<T> type, InputStream body) throws IOException {
        try {
            var read = Json.MAPPER.readValue(body, type);
            if (read == null) {
                throw Refused.malformed("body", "rest.bodyMissing");
            }
            RequiredFields.check(read);
            return read;
        } catch (JsonProcessingException broken) {
            throw refusal(broken);
        }
    }

    private static Refused refusal(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException || broken.getCause() instanceof StreamConstraintsException) {
            return Refused.tooLarge();
        }
        var at = broken.getLocation();
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return Refused.malformed(path(unknown), "rest.fieldUnknown");
        }
        if (broken instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return Refused.malformed(path(wrong), "rest.fieldMalformed");
        }
        return broken instanceof JsonParseException && at != null
                ? Refused.malformed("body", "rest.notJson", at.getLineNr(), at.getColumnNr())
                : Refused.malformed("body", "rest.bodyMalformed");
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
