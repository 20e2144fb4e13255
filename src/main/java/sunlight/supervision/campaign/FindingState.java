package sunlight.supervision.campaign;

import java.util.List;
import java.util.Optional;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.inspection.Check;

/** What became of something that was found wrong. Derived, never stored. */
public enum FindingState {
    OPEN, // 待处理: nobody has done anything about it
    IN_HAND, // 整改中: a reminder or notice is on its way
    SETTLED; // 已整改

    /** @param letters reminders and notices about it, the newest first */
    static FindingState of(Check check, List<NoticeLine> letters) {
        if (check.settled() != null) {
            return SETTLED;
        }
        return counting(letters)
                .map(letter -> letter.stage() == NoticeStage.CLOSED ? SETTLED : IN_HAND)
                .orElse(OPEN);
    }

    /** The letter that counts: what was discarded or lifted asks nothing of anybody. */
    static Optional<NoticeLine> counting(List<NoticeLine> letters) {
        return letters.stream()
                .filter(letter -> letter.stage() != NoticeStage.DISCARDED && letter.stage() != NoticeStage.LIFTED)
                .findFirst();
    }
}
