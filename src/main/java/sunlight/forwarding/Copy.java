package sunlight.forwarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a disclosure stands at a portal.
 *
 * @param wanted the edition that the portal should show; nothing if none
 * @param sent the edition that the portal took last; nothing if it has none
 * @param at when it was last pushed or, while it waits, since when
 * @param reason a word for what stood in the way, empty if nothing did
 */
public record Copy(
        UUID id,
        String target,
        UUID publisher,
        UUID disclosure,
        String item,
        @Nullable Integer wanted,
        @Nullable Integer sent,
        State state,
        int attempts,
        Instant at,
        Instant dueAt,
        String reason) {

    /** What became of the last change so far. */
    public enum State {
        WAITING, // 等待推送
        TAKEN, // 正在推送
        DONE, // 已推送
        SET_ASIDE, // 推送失败，已搁置
        GIVEN_UP // 不再推送
    }
}
