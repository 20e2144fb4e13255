package sunlight.rest.openapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.rest.RequiredFields;

/** Records as JSON schemas. Each record is described once, under its name, and referred to. */
final class Schemas {

    private static final Map<Class<?>, JsonObject> SIMPLE = Map.ofEntries(
            Map.entry(String.class, schema("string", null)),
            Map.entry(UUID.class, schema("string", "uuid")),
            Map.entry(LocalDate.class, schema("string", "date")),
            Map.entry(Instant.class, schema("string", "date-time")),
            Map.entry(boolean.class, schema("boolean", null)),
            Map.entry(Boolean.class, schema("boolean", null)),
            Map.entry(int.class, schema("integer", "int32")),
            Map.entry(Integer.class, schema("integer", "int32")),
            Map.entry(long.class, schema("integer", "int64")),
            Map.entry(Long.class, schema("integer", "int64")),
            Map.entry(double.class, schema("number", "double")),
            Map.entry(Double.class, schema("number", "double")));

    private final Map<String, JsonObject> described = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private static JsonObject schema(String type, @Nullable String format) {
        var schema = JsonText.object().add("type", type);
        return (format == null ? schema : schema.add("format", format)).build();
    }

    JsonObject of(Type type) {
        return of(type, Map.of());
    }

    private JsonObject of(Type type, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.getOrDefault(variable.getName(), String.class));
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, variables);
        }
        var known = SIMPLE.get(type);
        if (known != null) {
            return known;
        }
        var plain = (Class<?>) type;
        return plain.isEnum() ? constants(plain) : reference(plain, type, Map.of());
    }

    private JsonObject ofGeneric(ParameterizedType generic, Map<String, Type> variables) {
        var raw = (Class<?>) generic.getRawType();
        var arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return JsonText.object()
                    .add("type", "array")
                    .add("items", of(arguments[0], variables))
                    .build();
        }
        if (Map.class.isAssignableFrom(raw)) {
            return JsonText.object()
                    .add("type", "object")
                    .add("additionalProperties", of(arguments[1], variables))
                    .build();
        }
        var bound = new HashMap<String, Type>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(raw.getTypeParameters()[i].getName(), arguments[i]);
        }
        return reference(raw, generic, bound);
    }

    private static JsonObject constants(Class<?> type) {
        var names = JsonText.array();
        Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .forEach(names::add);
        return JsonText.object().add("type", "string").add("enum", names).build();
    }

    private JsonObject reference(Class<?> type, Type full, Map<String, Type> variables) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("cannot be described, make it a record: " + full);
        }
        var name = name(full);
        var owner = owners.putIfAbsent(name, full.getTypeName());
        if (owner != null && !owner.equals(full.getTypeName())) {
            throw new IllegalArgumentException("two records of one name: " + owner + ", " + full.getTypeName());
        }
        if (owner == null) {
            described.put(name, record(type, variables));
        }
        return JsonText.object().add("$ref", "#/components/schemas/" + name).build();
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType()) + "Of" + name(generic.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        var outer = plain.getEnclosingClass();
        return outer == null ? plain.getSimpleName() : name(outer) + plain.getSimpleName();
    }

    private JsonObject record(Class<?> type, Map<String, Type> variables) {
        JsonObjectBuilder properties = JsonText.object();
        var required = JsonText.array();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(component.getName(), of(component.getGenericType(), variables));
            if (RequiredFields.isRequired(component)) {
                required.add(component.getName());
            }
        }
        return JsonText.object()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .build();
    }

    JsonObject described() {
        var all = JsonText.object();
        described.forEach(all::add);
        return all.build();
    }
}
