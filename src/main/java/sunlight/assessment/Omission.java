package sunlight.assessment;

import java.util.UUID;
import sunlight.language.Message;
import sunlight.tenancy.Tenant;

/**
 * Somebody of those assessed who has no score or no rank, with the reason.
 *
 * @param missing the least of what is missing
 */
public record Omission(UUID school, Missing missing, Message why) {

    /** What somebody does not have. */
    public enum Missing {
        COUNT, // 未列入
        SCORE, // 不评分
        RANK; // 不排名

        public Message said() {
            return Message.of("Missing." + name());
        }
    }

    static Omission uncountable(Tenant suspended) {
        return new Omission(suspended.id(), Missing.COUNT, Message.of("assessment.omitted.suspended"));
    }
}
