package sunlight.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
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

    private static final int MOST = 5000;

    /** Names and settings are small, few, and read again for each page. */
    private static final Cache<String, JsonObject> OBJECTS =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private JsonText() {}

    /** An object that is read again and again, such as what a tenant has declared. */
    public static JsonObject known(String json) {
        return OBJECTS.get(json, JsonText::read);
    }

    private static JsonObject read(String json) {
        try (var reader = reader(json)) {
            return reader.readObject();
        }
    }

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
