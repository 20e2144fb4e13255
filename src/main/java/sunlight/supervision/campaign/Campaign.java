package sunlight.supervision.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/** Campaign 专项检查: many schools inspected for one reason and until one day. */
public record Campaign(
        UUID id,
        CampaignPlan plan,
        String author,
        @Nullable Start start,
        @Nullable End end) {

    /** When the schools were drawn: how many, from how many. */
    public record Start(Instant at, int drawn, int pool) {}

    /** What came out, as somebody said. */
    public record End(Instant at, String by, String conclusion) {}

    public CampaignState state() {
        if (end != null) {
            return CampaignState.CLOSED;
        }
        return start == null ? CampaignState.PLANNED : CampaignState.UNDER_WAY;
    }

    void require(CampaignState needed) {
        if (state() != needed) {
            throw RuleBroken.of("state", "campaign.notInState." + needed);
        }
    }

    void requireOpen() {
        if (end != null) {
            throw RuleBroken.of("state", "campaign.closedAlready");
        }
    }

    /** Whether its last day is over and it is not. */
    public boolean isLate(LocalDate today) {
        return end == null && plan.due().isBefore(today);
    }
}
