package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature as colleagues see it.
 *
 * @param proofread whether a review was a proofreading, too
 */
public record SignatureLine(
        Step step, String signer, @Nullable String reason, boolean proofread, Instant at) {}
