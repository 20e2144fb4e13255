package sunlight.rest.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.language.JsonText;

/** Parameters of an endpoint. Those that mean the same everywhere are described here, the others where they stand. */
final class Parameters {

    private static final String IF_MATCH = "If-Match";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "slug",
            "Short name of the bureau or school, as in the addresses of its public pages.",
            "id",
            "Id of the thing. One that belongs to another tenant is answered like one that does not exist.",
            "after",
            "Where to go on: what the page before called next.",
            "limit",
            "How many entries at most, 1 to 200; 50 when left out.",
            "Idempotency-Key",
            "8 to 100 visible ASCII characters. The same key with the same request does nothing again and gives"
                    + " the same answer; with another request it is refused.",
            IF_MATCH,
            "The ETag that was read.");

    private Parameters() {}

    static JsonArray of(Method method, Schemas schemas) {
        var parameters = JsonText.array();
        Stream.of(method.getParameters())
                .flatMap(parameter -> place(parameter).stream()
                        .map(place -> describe(parameter, place, schemas.of(parameter.getParameterizedType()))))
                .forEach(parameters::add);
        return parameters.build();
    }

    /** Whether what was read must be named. */
    static boolean isConditional(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> place(parameter).stream())
                .anyMatch(place -> place.name().equals(IF_MATCH));
    }

    /** The one parameter that is not in address or head. */
    static Optional<java.lang.reflect.Parameter> body(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> place(parameter).isEmpty())
                .findFirst();
    }

    /** Where a parameter stands and what it is called there. */
    private record Place(String in, String name) {}

    private static Optional<Place> place(java.lang.reflect.Parameter parameter) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return Optional.of(
                    new Place("path", parameter.getAnnotation(PathParam.class).value()));
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(
                    new Place("query", parameter.getAnnotation(QueryParam.class).value()));
        }
        return Optional.ofNullable(parameter.getAnnotation(HeaderParam.class))
                .map(header -> new Place("header", header.value()));
    }

    private static JsonObject describe(java.lang.reflect.Parameter parameter, Place place, JsonObject schema) {
        var own = parameter.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        var description = own == null ? DESCRIPTIONS.get(place.name()) : own.description();
        if (description == null) {
            throw new IllegalStateException("not described: parameter " + place.name());
        }
        var isRequired = place.in().equals("path") || place.name().equals(IF_MATCH) || (own != null && own.required());
        return JsonText.object()
                .add("name", place.name())
                .add("in", place.in())
                .add("description", description)
                .add("required", isRequired)
                .add("schema", schema)
                .build();
    }
}
