package sunlight.language;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/** JSON that is kept as text. */
public final class JsonText {

    /** Made once: each {@code Json.createReader} searches all jars for a provider anew, which cost a page its quarter. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** The same search lies in each {@code Json.createObjectBuilder}; it took most of the time of judging a school. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private JsonText() {}

    /** Reads it; to be closed. */
    public static JsonReader reader(String json) {
        return READERS.createReader(new StringReader(json));
    }

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }
}
