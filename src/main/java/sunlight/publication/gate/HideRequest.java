package sunlight.publication.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks a school to hide something 请求隐去, without a login and without having to say who.
 *
 * @param disclosure what the page shows, where it shows one disclosure
 * @param title its title, for the desk
 * @param page address of the page on the public site
 * @param dueOn the day by which the school decides: one working day
 * @param hidden whether it is hidden now
 */
public record HideRequest(
        UUID id,
        @Nullable UUID disclosure,
        @Nullable String title,
        String page,
        String concern,
        @Nullable String contact,
        Instant receivedAt,
        LocalDate dueOn,
        boolean overdue,
        boolean hidden,
        @Nullable Answer answer) {

    /** How the school decided. */
    public record Answer(Outcome outcome, String reason, String decider, Instant at) {}

    /** What came of it. */
    public enum Outcome {
        REMOVED, // 已隐去或更正
        KEPT // 维持公开
    }
}
