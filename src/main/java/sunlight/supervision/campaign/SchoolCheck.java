package sunlight.supervision.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.supervision.inspection.Inspection;

/**
 * The inspection of a school in a campaign.
 *
 * @param inspector who took it on
 * @param lastAt when a line was judged last
 */
public record SchoolCheck(
        UUID campaign,
        UUID inspection,
        UUID school,
        @Nullable String inspector,
        Inspection.Count count,
        @Nullable Instant lastAt) {

    public boolean isDone() {
        return count.isComplete();
    }
}
