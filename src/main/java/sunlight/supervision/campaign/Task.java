package sunlight.supervision.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * What is to be done next in a campaign.
 *
 * @param school about whom; nobody where it is about the campaign itself
 * @param target the campaign, inspection or letter to be opened for it
 * @param dueOn by when
 * @param why in one sentence, with who is to do it where that is known
 */
public record Task(
        Kind kind, Campaign campaign, @Nullable UUID school, UUID target, LocalDate dueOn, boolean late, Message why) {

    /** Who has to do what; in the order of their weight. */
    public enum Kind {
        CHASE, // 催办: the school has not answered in time
        VERIFY, // 核实: the letter waits for the bureau
        SETTLE, // 处理: something was found wrong and nobody has done anything about it
        INSPECT, // 检查
        BEGIN, // 开始
        CONCLUDE // 总结
    }
}
