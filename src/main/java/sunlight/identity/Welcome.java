package sunlight.identity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who opens a one-time link.
 *
 * @param userName given only while the link works
 */
public record Welcome(
        State state, @Nullable String userName, @Nullable String displayName) {

    /** Whether a link works, or why not. */
    public enum State {
        OPEN,
        UNKNOWN,
        USED,
        REVOKED,
        EXPIRED,
        BELONGS_ELSEWHERE
    }

    static Welcome no(State state) {
        return new Welcome(state, null, null);
    }
}
