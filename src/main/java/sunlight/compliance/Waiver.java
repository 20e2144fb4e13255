package sunlight.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * Why items are not owed for a while: the tenant declared that there is nothing of the kind 无此事项, or a bureau exempted
 * it 豁免.
 *
 * @param tenant who need not disclose
 * @param by the bureau that exempted; the tenant itself where it declared nil
 * @param ground in the words of who signed it
 * @param ended how an exemption was ended early
 */
public record Waiver(
        UUID id,
        Kind kind,
        UUID tenant,
        UUID by,
        List<ItemCode> items,
        LocalDate from,
        LocalDate until,
        String ground,
        Signed signed,
        @Nullable Ended ended) {

    /** Which of the two it is. */
    public enum Kind {
        NIL, // 无此事项
        EXEMPTION // 豁免
    }

    /** Who signed it, and when. */
    public record Signed(String name, Instant at) {}

    /** Who ended it, when and why. */
    public record Ended(String name, Instant at, String reason) {}

    /** Whether it still has days to come. */
    public boolean runsOn(LocalDate day) {
        return ended == null && !day.isAfter(until);
    }
}
