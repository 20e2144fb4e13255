package sunlight.reminding;

import java.time.Instant;
import java.util.UUID;
import sunlight.reminding.channel.ChannelKind;

/**
 * A message on its way through a channel.
 *
 * @param tenant whose it is
 * @param madeAt when the message was made
 * @param reason a word for what stood in the way, empty if nothing did
 */
public record Delivering(
        UUID tenant,
        UUID id,
        ChannelKind kind,
        String channel,
        State state,
        int attempts,
        Instant madeAt,
        Instant dueAt,
        String reason) {

    /** What became of it so far. */
    public enum State {
        WAITING, // 等待发送
        TAKEN, // 正在发送
        SENT, // 已送出
        NOT_NEEDED, // 已办结，不再发送
        UNSURE, // 不能确定是否送达
        SET_ASIDE, // 多次失败，已搁置
        GIVEN_UP // 不再发送
    }
}
