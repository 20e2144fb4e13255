package sunlight.rest;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values from addresses and bodies, turned into the model's own; what has not their form is refused by name. */
public final class Given {

    private Given() {}

    public static <T> T as(Function<String, T> parse, String field, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw Refused.malformed(field, "rest.fieldMalformed");
        }
    }

    /** What is needed only in some cases, and is here. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.malformed(field, "rest.fieldMissing");
        }
        return value;
    }
}
