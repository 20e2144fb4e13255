package sunlight.tenancy;

import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * Something a person did that is worth keeping for good. Fired as an event; the audit journal writes it in the same
 * transaction. Holds no content, and of people no more than the names by which they
 * sign in.
 *
 * @param before what stood there before, where a deed changes a value such as a date; nothing where there was none
 * @param after what stands there since
 */
public record Deed(
        String action,
        String subjectKind,
        String subjectId,
        @Nullable Message before,
        @Nullable Message after) {

    public Deed(String action, String subjectKind, String subjectId) {
        this(action, subjectKind, subjectId, null, null);
    }

    public Deed changing(@Nullable Message from, @Nullable Message to) {
        return new Deed(action, subjectKind, subjectId, from, to);
    }
}
