package sunlight.rest;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;

/**
 * What is not marked nullable must be there, at every depth: JSON knows nothing of it, and the model relies on it. And
 * texts must be ones that the database can keep.
 */
public final class RequiredFields {

    private RequiredFields() {}

    /** Whether a request must carry the field. */
    public static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static void check(Object read) {
        var missing = new ArrayList<Issue>();
        collect("", read, missing);
        if (!missing.isEmpty()) {
            throw new Refused(ProblemType.MALFORMED, missing);
        }
    }

    private static void collect(String path, Object read, List<Issue> missing) {
        if (read instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                collectPart(path + "(key)", key, true, missing);
                collectPart(path + key, value, true, missing);
            });
        } else if (read instanceof Iterable<?> list) {
            list.forEach(value -> collectPart(path + "[]", value, true, missing));
        } else if (read instanceof Record) {
            for (var component : read.getClass().getRecordComponents()) {
                collectPart(path + component.getName(), value(component, read), isRequired(component), missing);
            }
        }
    }

    private static void collectPart(String path, @Nullable Object value, boolean required, List<Issue> missing) {
        if (value instanceof String text) {
            if (!canBeKept(text)) {
                missing.add(Issue.of(path, "rest.fieldMalformed"));
            }
        } else if (value != null) {
            collect(path + ".", value, missing);
        } else if (required) {
            missing.add(Issue.of(path, "rest.fieldMissing"));
        }
    }

    /** PostgreSQL keeps no NUL, and nobody keeps half a character. */
    static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
