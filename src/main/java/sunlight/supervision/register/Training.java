package sunlight.supervision.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Training 培训 about disclosure: when, about what, by whom, for whom, how many came.
 *
 * @param materials what was handed out, and where it is kept
 */
public record Training(
        UUID id,
        LocalDate heldOn,
        String topic,
        String teacher,
        String audience,
        int attendance,
        String materials,
        String registrar) {}
