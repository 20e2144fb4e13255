package sunlight.identity.standin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Delegation in absence 请假委托: from one day to another a colleague acts with the delegator's review rights.
 *
 * @param standing whether both still belong to the tenant as they did when it was made
 * @param mayEnd whether whoever reads it may end it early
 */
public record Delegation(
        UUID id,
        String delegator,
        String delegate,
        LocalDate from,
        LocalDate until,
        String reason,
        Instant madeAt,
        @Nullable Instant revokedAt,
        boolean standing,
        boolean mayEnd) {

    /** Where it stands on a day. */
    public enum State {
        COMING, // 尚未开始
        RUNNING, // 生效中
        OVER, // 已到期
        REVOKED, // 已收回
        VOID // 因人员变动失效
    }

    public State state(LocalDate today) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (today.isAfter(until)) {
            return State.OVER;
        }
        if (!standing) {
            return State.VOID;
        }
        return today.isBefore(from) ? State.COMING : State.RUNNING;
    }

    /** Whether it counts now or will. */
    public boolean isOpen(LocalDate today) {
        return state(today) == State.COMING || state(today) == State.RUNNING;
    }
}
