package sunlight.supervision;

import java.time.LocalDate;
import java.util.Optional;
import sunlight.calendar.Deadline;
import sunlight.language.Message;

/**
 * The last day on which an answer is in time.
 *
 * @param clock how it was counted, in one sentence
 * @param extended whether the bureau moved it
 */
public record Due(LocalDate on, Message clock, boolean extended) {

    static Due counted(Deadline deadline) {
        return new Due(deadline.dueOn(), deadline.explanation("notice.clock.counted"), false);
    }

    static Due agreed(LocalDate on) {
        return new Due(on, Message.of("notice.clock.agreed", on), true);
    }

    /** Stays, where a sooner day was wanted. */
    Due insteadOf(LocalDate sooner) {
        return new Due(on, Message.of("notice.clock.kept", sooner, on), extended);
    }

    /** The day that the latest of the steps set. */
    static Optional<Due> of(java.util.List<TakenStep> steps) {
        return steps.stream()
                .filter(taken -> taken.step().setsDay())
                .reduce((earlier, later) -> later)
                .flatMap(taken -> Optional.ofNullable(taken.untilOn())
                        .map(day -> new Due(
                                day,
                                Optional.ofNullable(taken.clock()).orElse(Message.of("notice.clock.agreed", day)),
                                taken.step() == NoticeStep.GRANT_EXTENSION)));
    }
}
