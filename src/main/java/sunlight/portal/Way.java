package sunlight.portal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A method of a resource with what it wants to know.
 *
 * @param template its own path below that of the resource, if it has one
 */
record Way(@Nullable Template template, Method method, List<Argument> arguments) {

    /** Finds what a method wants to know in a request and in the parameters of its path. */
    @FunctionalInterface
    interface Argument {

        @Nullable
        Object in(PublicRequest request, UnaryOperator<String> path);
    }

    static Way of(Method method) {
        var path = method.getAnnotation(Path.class);
        var template = path == null ? null : new Template("/" + path.value(), true);
        // What is no page is only looked for, and never called.
        var arguments = isPage(method)
                ? Arrays.stream(method.getParameters()).map(Way::argument).toList()
                : List.<Argument>of();
        return new Way(template, method, arguments);
    }

    boolean isPage() {
        return isPage(method);
    }

    boolean hasPathOf(Way other) {
        return Objects.equals(method.getAnnotation(Path.class), other.method.getAnnotation(Path.class));
    }

    private static boolean isPage(Method method) {
        return method.isAnnotationPresent(GET.class) && method.getReturnType() == Rendered.class;
    }

    Object[] arguments(PublicRequest request, UnaryOperator<String> path) {
        var values = new Object[arguments.size()];
        for (var place = 0; place < values.length; place++) {
            values[place] = arguments.get(place).in(request, path);
        }
        return values;
    }

    private static Argument argument(Parameter parameter) {
        var type = parameter.getType();
        if (type == PublicRequest.class) {
            return (request, path) -> request;
        }
        var inPath = parameter.getAnnotation(PathParam.class);
        if (inPath != null) {
            return (request, path) -> converted(type, path.apply(inPath.value()));
        }
        var inQuery = parameter.getAnnotation(QueryParam.class);
        var otherwise = parameter.getAnnotation(DefaultValue.class);
        if (inQuery == null || otherwise == null) {
            throw new IllegalStateException(parameter + " of a page is neither in its path nor in its query");
        }
        return (request, path) -> {
            var said = request.firstValue(inQuery.value());
            return converted(type, said == null || (type.isPrimitive() && said.isBlank()) ? otherwise.value() : said);
        };
    }

    private static Object converted(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type != String.class) {
            throw new IllegalStateException("a page cannot be given a " + type);
        }
        return text;
    }
}
