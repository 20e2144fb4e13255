package sunlight.publication.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.publication.gate.PictureAnswer;

/**
 * Declares who is to be recognised in a picture of the draft.
 *
 * @param note where the guardian's consent lies; needed for CONSENT
 */
public record PictureBody(
        UUID picture, PictureAnswer answer, @Nullable String note) {}
