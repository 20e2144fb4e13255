package sunlight.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to be taken.
 *
 * @param words what is said with it, where something must be said
 * @param days working days for the next answer: to return and to escalate
 * @param until the day: to ask for more time and to grant it
 * @param disclosures own public disclosures that an answer points to
 */
public record StepBody(
        Kind step,
        @Nullable String words,
        @Nullable Integer days,
        @Nullable LocalDate until,
        @Nullable List<UUID> disclosures) {

    /** The steps that the API offers. */
    public enum Kind {
        SUBMIT,
        SEND_BACK,
        SIGN,
        REMIND,
        DISCARD,
        ACKNOWLEDGE,
        PASS_DOWN,
        ANSWER,
        ASK_EXTENSION,
        GRANT_EXTENSION,
        REFUSE_EXTENSION,
        VERIFY,
        RETURN,
        ESCALATE,
        LIFT
    }
}
