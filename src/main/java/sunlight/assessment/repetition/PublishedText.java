package sunlight.assessment.repetition;

import java.time.Instant;
import java.util.UUID;

/**
 * What of a text that is public is compared.
 *
 * @param adopted whether it refers to a superior's text, and is therefore meant to be the same
 */
public record PublishedText(
        UUID edition, UUID disclosure, UUID school, String item, String body, boolean adopted, Instant publishedAt) {}
