package sunlight.assessment.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Accountability 责任追究: what happened at a school, on what ground somebody was held responsible, and what followed.
 *
 * @param followed such as a talk, a circulated criticism, an order to put it right
 */
public record Consequence(
        UUID id,
        UUID school,
        LocalDate happenedOn,
        String what,
        String ground,
        String followed,
        String registrar,
        Instant at) {}
