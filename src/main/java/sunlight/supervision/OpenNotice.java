package sunlight.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A notice with everything about it.
 *
 * @param now how the machine judges the findings at this moment, as far as the reader may know
 * @param steps what the reader may do now
 * @param below what was made of it when it was passed down
 * @param timeline every step that the reader may know of, the first one first
 */
public record OpenNotice(
        NoticeLine line,
        NoticeText text,
        List<Finding> findings,
        List<Rechecked> now,
        Set<NoticeStep> steps,
        List<NoticeLine> below,
        List<TakenStep> timeline) {

    /** Until when more time was asked for, if the bureau has not answered yet. */
    public Optional<java.time.LocalDate> asked() {
        return line.stage() == NoticeStage.EXTENSION_ASKED
                ? timeline.stream()
                        .filter(taken -> taken.step() == NoticeStep.ASK_EXTENSION)
                        .reduce((earlier, later) -> later)
                        .map(TakenStep::untilOn)
                : Optional.empty();
    }
}
