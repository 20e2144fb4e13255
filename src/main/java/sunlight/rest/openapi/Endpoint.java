package sunlight.rest.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.rest.ForPeople;

/** A method of a resource that answers requests. */
public record Endpoint(String path, String verb, Class<?> resource, Method method) {

    /** All endpoints of some resources, in the order of their addresses. */
    public static List<Endpoint> of(Set<Class<?>> resources) {
        return resources.stream()
                .flatMap(Endpoint::of)
                .sorted(Comparator.comparing((Endpoint one) -> one.path()).thenComparing(Endpoint::verb))
                .toList();
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new Endpoint(path(resource, method), verb, resource, method)));
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(http -> http.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        var root = "/" + resource.getAnnotation(Path.class).value();
        return below == null ? root : root + "/" + below.value();
    }

    boolean isForPeople() {
        return resource.isAnnotationPresent(ForPeople.class) || method.isAnnotationPresent(ForPeople.class);
    }

    boolean changesSomething() {
        return !"get".equals(verb);
    }
}
