package sunlight.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Stale;

/** A version as an entity tag, and back from {@code If-Match}. */
public final class Tag {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private Tag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the client has read. A tag which is not ours matches no version. */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refused.preconditionRequired();
        }
        var form = FORM.matcher(ifMatch.strip());
        if (!form.matches()) {
            throw new Stale();
        }
        return Long.parseLong(form.group(1));
    }
}
