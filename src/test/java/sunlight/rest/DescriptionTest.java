package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.OwnClasses;
import sunlight.rest.openapi.Description;
import sunlight.rest.openapi.Endpoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DescriptionTest {

    private static final Set<Class<?>> RESOURCES = OwnClasses.read().stream()
            .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
            .<Class<?>>map(JavaClass::reflect)
            .filter(Resources::isOfTheApi)
            .collect(Collectors.toSet());

    private final JsonObject document = Description.of(Endpoint.of(RESOURCES));

    @Test
    void every_method_of_every_resource_is_described() {
        var described = document.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject().getString("operationId"))
                .toList();
        var written = RESOURCES.stream()
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(DescriptionTest::answersRequests)
                .map(method ->
                        method.getDeclaringClass().getSimpleName().replace("Resource", "") + "." + method.getName())
                .toList();

        assertThat(written).hasSizeGreaterThan(10);
        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    private static boolean answersRequests(Method method) {
        return Stream.of(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    @Test
    void every_operation_says_what_it_does_and_which_problems_it_answers() {
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().forEach((verb, operation) -> {
                    var said = operation.asJsonObject();
                    assertThat(said.getString("description")).as(path).isNotBlank();
                    assertThat(said.getJsonObject("responses").keySet())
                            .as(path)
                            .contains("500");
                    if (path.contains("{")) {
                        assertThat(said.getJsonObject("responses").keySet()).contains("404");
                    }
                }));
    }

    @Test
    void whoever_writes_must_have_a_token() {
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations
                        .asJsonObject()
                        .forEach((verb, operation) -> assertThat(verb.equals("get")
                                        || operation.asJsonObject().containsKey("security"))
                                .as(verb + " " + path)
                                .isTrue()));
    }

    @Test
    void every_reference_leads_to_something() {
        var schemas =
                document.getJsonObject("components").getJsonObject("schemas").keySet();
        var responses =
                document.getJsonObject("components").getJsonObject("responses").keySet();
        var references = java.util.regex.Pattern.compile("#/components/(schemas|responses)/(\\w+)")
                .matcher(document.toString())
                .results()
                .toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference.group(1).equals("schemas") ? schemas : responses)
                        .contains(reference.group(2)));
    }
}
