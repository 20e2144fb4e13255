package sunlight.portal;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.portal.pages.Variant;
import sunlight.problem.NotFound;

/**
 * Which method of which resource makes the page at an address. It is read off the annotations of JAX-RS and found by its
 * rules, so that there is no second list of addresses. What is not plainly a page is left to JAX-RS: files, forms that were
 * sent, spellings that need a second look, whatever does not exist.
 */
final class Routes {

    private static final int LONGEST = 500;

    private final List<Resource> resources;

    Routes(Collection<Class<?>> classes) {
        resources = classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(Resource::of)
                .sorted(Comparator.comparing(Resource::template, Template.ORDER))
                .toList();
    }

    /** A page that somebody asks for, and who makes it. */
    record Found(Class<?> resource, Method method, Object[] arguments) {}

    Optional<Found> find(PublicRequest request) {
        if (ReadyPages.isElsewhere(request.path()) || !isPlain(request.path())) {
            return Optional.empty();
        }
        var path = Variant.split(request.path()).path();
        for (var resource : resources) {
            var matched = resource.template().matcher(path);
            if (matched.matches()) {
                return resource.find(request, matched);
            }
        }
        return Optional.empty();
    }

    /** Whether there is nothing in it that a server would decode, take off or put in order. */
    private static boolean isPlain(String path) {
        var isBehindSlash = false;
        for (var place = 0; place < path.length(); place++) {
            var letter = path.charAt(place);
            var isPlain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '-'
                    || letter == '_'
                    || letter == '.' && !isBehindSlash
                    || letter == '/' && !isBehindSlash;
            if (!isPlain) {
                return false;
            }
            isBehindSlash = letter == '/';
        }
        return path.length() <= LONGEST && path.startsWith("/") && (!isBehindSlash || path.length() == 1);
    }

    /**
     * What may follow the path of a resource.
     *
     * @param page the page that is made there, if it is one
     */
    private record Branch(Template template, @Nullable Way page) {

        static List<Branch> of(List<Way> ways) {
            return ways.stream()
                    .filter(way -> way.template() != null)
                    .map(way -> new Branch(
                            Objects.requireNonNull(way.template()),
                            pageOf(ways.stream().filter(way::hasPathOf))))
                    .sorted(Comparator.comparing(Branch::template, Template.ORDER))
                    .toList();
        }
    }

    private static @Nullable Way pageOf(Stream<Way> ways) {
        return ways.filter(Way::isPage).findFirst().orElse(null);
    }

    private record Resource(
            Class<?> type, Template template, @Nullable Way itself, List<Branch> below) {

        static Resource of(Class<?> type) {
            var ways = Arrays.stream(type.getMethods())
                    .filter(Resource::answers)
                    .map(Way::of)
                    .toList();
            var below = Branch.of(ways);
            var itself = pageOf(ways.stream().filter(way -> way.template() == null));
            var path = type.getAnnotation(Path.class).value();
            return new Resource(
                    type, new Template(path.startsWith("/") ? path : "/" + path, below.isEmpty()), itself, below);
        }

        private static boolean answers(Method method) {
            return Arrays.stream(method.getAnnotations())
                    .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
        }

        Optional<Found> find(PublicRequest request, Matcher matched) {
            var rest = below.isEmpty() ? "" : Template.rest(matched);
            if (rest.isEmpty()) {
                return found(itself, request, matched::group);
            }
            for (var branch : below) {
                var further = branch.template().matcher(rest);
                if (further.matches()) {
                    return found(branch.page(), request, name -> either(name, further, matched));
                }
            }
            return Optional.empty();
        }

        private static String either(String name, Matcher first, Matcher second) {
            try {
                return first.group(name);
            } catch (IllegalArgumentException notThere) {
                return second.group(name);
            }
        }

        private Optional<Found> found(@Nullable Way way, PublicRequest request, UnaryOperator<String> path) {
            if (way == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Found(type, way.method(), way.arguments(request, path)));
            } catch (NumberFormatException | NotFound unreadable) {
                return Optional.empty();
            }
        }
    }
}
