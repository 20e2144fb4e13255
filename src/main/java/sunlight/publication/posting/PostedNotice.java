package sunlight.publication.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;

/**
 * A posting record 张贴记录 as colleagues see it.
 *
 * @param edition number of the edition that hangs there
 * @param until last day that was planned
 * @param decision what a second person said of it, if anybody did
 * @param end how it came down before that day, if it did
 * @param gone whether the edition was withdrawn or is hidden meanwhile, so that the paper must come down
 */
public record PostedNotice(
        UUID id,
        UUID disclosure,
        int edition,
        ItemCode item,
        String title,
        String place,
        LocalDate from,
        LocalDate until,
        Signed recorded,
        @Nullable Decision decision,
        @Nullable End end,
        boolean gone) {

    /** Who signed, and when. */
    public record Signed(String subject, String name, Instant at) {}

    /** A second pair of eyes. */
    public record Decision(boolean confirmed, String reason, String name, Instant at) {}

    /** Taken down before the day that was planned. */
    public record End(LocalDate on, String reason, String name) {}

    public PostingState state(LocalDate day) {
        if (decision == null) {
            return PostingState.WAITING;
        }
        if (!decision.confirmed()) {
            return PostingState.REFUSED;
        }
        if (end != null) {
            return PostingState.ENDED;
        }
        return day.isAfter(until) ? PostingState.OVER : PostingState.UP;
    }

    /** Whether paper hangs there of what must not be shown any more. */
    public boolean mustComeDown(LocalDate day) {
        return gone && (state(day) == PostingState.UP || state(day) == PostingState.WAITING) && !day.isAfter(until);
    }

    /** The last day on which it hung, or is to hang. */
    public LocalDate lastDay() {
        return end == null || end.on().isAfter(until) ? until : end.on();
    }
}
