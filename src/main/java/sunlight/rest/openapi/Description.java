package sunlight.rest.openapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import sunlight.language.JsonText;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.rest.Api;
import sunlight.rest.ProblemAnswer;
import sunlight.rest.ProblemType;

/** The OpenAPI document. A resource that cannot be described fails here, and so in the test. */
public final class Description {

    private final Schemas schemas = new Schemas();
    private final Set<ProblemType> problems = EnumSet.noneOf(ProblemType.class);

    private Description() {}

    public static JsonObject of(List<Endpoint> endpoints) {
        return new Description().document(endpoints);
    }

    private JsonObject document(List<Endpoint> endpoints) {
        var paths = JsonText.object();
        for (var path : endpoints.stream().map(Endpoint::path).distinct().toList()) {
            var operations = JsonText.object();
            endpoints.stream()
                    .filter(endpoint -> endpoint.path().equals(path))
                    .forEach(endpoint -> operations.add(endpoint.verb(), operation(endpoint)));
            paths.add(path, operations);
        }
        return JsonText.object()
                .add("openapi", "3.0.3")
                .add(
                        "info",
                        JsonText.object()
                                .add("title", "Sunlight")
                                .add("description", "What schools and bureaus disclose, and the way to disclose it.")
                                .add("version", "1"))
                .add("servers", JsonText.array().add(JsonText.object().add("url", Api.ROOT)))
                .add("paths", paths)
                .add("components", components())
                .build();
    }

    private JsonObjectBuilder operation(Endpoint endpoint) {
        var said = endpoint.method().getAnnotation(Operation.class);
        if (said == null || said.summary().isBlank()) {
            throw new IllegalStateException("not described: " + endpoint);
        }
        var operation = JsonText.object()
                .add("operationId", operationId(endpoint))
                .add("summary", said.summary())
                .add("description", said.description())
                .add("parameters", Parameters.of(endpoint.method(), schemas));
        Parameters.body(endpoint.method())
                .ifPresent(body -> operation.add("requestBody", body(endpoint, body.getParameterizedType())));
        if (endpoint.isForPeople()) {
            operation.add("security", JsonText.array().add(JsonText.object().add("bearer", JsonText.array())));
        }
        return operation.add("responses", answers(endpoint));
    }

    private static String operationId(Endpoint endpoint) {
        return endpoint.resource().getSimpleName().replace("Resource", "") + "."
                + endpoint.method().getName();
    }

    private JsonObjectBuilder body(Endpoint endpoint, Type type) {
        var media = Stream.of(endpoint.method(), endpoint.resource())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(Consumes.class)))
                .map(consumes -> consumes.value()[0])
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        var schema = type instanceof Class<?> plain && plain.isRecord()
                ? schemas.of(type)
                : JsonText.object()
                        .add("type", "string")
                        .add("format", "binary")
                        .build();
        return JsonText.object().add("required", true).add("content", content(media, schema));
    }

    private static JsonObjectBuilder content(String media, JsonObject schema) {
        return JsonText.object().add(media, JsonText.object().add("schema", schema));
    }

    private JsonObjectBuilder answers(Endpoint endpoint) {
        var answers = JsonText.object();
        var said = endpoint.method().getAnnotation(APIResponseSchema.class);
        var type = said == null ? endpoint.method().getGenericReturnType() : said.value();
        if (type == Response.class) {
            throw new IllegalStateException("the answer is not described: " + endpoint);
        }
        if (type == void.class) {
            answers.add("204", JsonText.object().add("description", "Done."));
        } else {
            var status = said == null ? "200" : said.responseCode();
            answers.add(status, success(status, type));
        }
        for (var problem : problemsOf(endpoint)) {
            problems.add(problem);
            answers.add(
                    String.valueOf(problem.status()),
                    JsonText.object().add("$ref", "#/components/responses/" + problem.name()));
        }
        return answers;
    }

    private JsonObjectBuilder success(String status, Type type) {
        var success = JsonText.object().add("description", status.equals("201") ? "Made." : "Found or done.");
        var schema =
                type == String.class ? JsonText.object().add("type", "object").build() : schemas.of(type);
        success.add("content", content(MediaType.APPLICATION_JSON, schema));
        return success;
    }

    private static List<ProblemType> problemsOf(Endpoint endpoint) {
        var all = new ArrayList<ProblemType>();
        var body = Parameters.body(endpoint.method()).isPresent();
        if (body || has(endpoint, QueryParam.class)) {
            all.add(ProblemType.MALFORMED);
        }
        if (endpoint.isForPeople()) {
            all.addAll(List.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN));
        }
        if (endpoint.path().contains("{")) {
            all.add(ProblemType.NOT_FOUND);
        }
        if (endpoint.changesSomething()) {
            all.addAll(List.of(ProblemType.ILLEGAL_STEP, ProblemType.STALE, ProblemType.RULE_BROKEN));
        }
        if (body) {
            all.addAll(List.of(ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (Parameters.isConditional(endpoint.method())) {
            all.add(ProblemType.PRECONDITION_REQUIRED);
        }
        all.add(ProblemType.UNEXPECTED);
        return all;
    }

    private static boolean has(Endpoint endpoint, Class<? extends Annotation> kind) {
        return Stream.of(endpoint.method().getParameters()).anyMatch(one -> one.isAnnotationPresent(kind));
    }

    private JsonObjectBuilder components() {
        var answers = JsonText.object();
        var schema = schemas.of(ProblemAnswer.class);
        for (var problem : problems) {
            answers.add(
                    problem.name(),
                    JsonText.object()
                            .add("description", Messages.say(Language.EN, "ProblemType." + problem.name()))
                            .add("content", content(ProblemAnswer.MEDIA_TYPE, schema)));
        }
        var bearer = JsonText.object()
                .add("type", "http")
                .add("scheme", "bearer")
                .add("bearerFormat", "JWT")
                .add("description", "Access token of the realm; what the person may do is decided by membership.");
        return JsonText.object()
                .add("schemas", schemas.described())
                .add("responses", answers)
                .add("securitySchemes", JsonText.object().add("bearer", bearer));
    }
}
