package sunlight.audit;

import java.time.Instant;
import java.util.Optional;
import sunlight.language.Message;

/**
 * Something that was done.
 *
 * @param actor name of the person; empty where nobody did it by hand
 * @param subject what it was done to: an id, a code or a name in addresses
 */
public record TrailEntry(
        Instant at,
        String actor,
        String action,
        String kind,
        String subject,
        Optional<Message> before,
        Optional<Message> after) {}
