package sunlight.supervision.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Complaint 申诉: somebody says that a school does not disclose what it must (Regulation, art. 55). The bureau looks into it
 * and tells the complainant what came of it.
 *
 * @param complainant who complained, and where to be reached: known to the bureau only
 */
public record Complaint(
        UUID id,
        String number,
        UUID school,
        Complainant complainant,
        String concern,
        LocalDate receivedOn,
        String registrar,
        @Nullable Answer answer) {

    /** Who complained. */
    public record Complainant(String name, String contact) {}

    /** What came of it. */
    public enum Outcome {
        FOUNDED, // 属实
        UNFOUNDED, // 不属实
        ELSEWHERE // 不属于本局受理
    }

    /** What was found and what was said to the complainant. */
    public record Answer(Outcome outcome, String findings, String reply, LocalDate repliedOn, String replier) {}
}
