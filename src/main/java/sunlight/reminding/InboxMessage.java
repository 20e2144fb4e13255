package sunlight.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A message of the inbox. */
public record InboxMessage(UUID id, Kind kind, LocalDate onDay, InboxContent content, Instant madeAt) {

    /** What it is. */
    public enum Kind {
        REMINDER, // 提醒: what the tenant itself has to do
        CHANGE, // 变化: what has become otherwise for the tenant without its doing
        DIGEST // 汇总: what a bureau should know of those below it
    }
}
