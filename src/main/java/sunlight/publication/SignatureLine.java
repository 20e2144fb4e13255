package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature as colleagues see it.
 *
 * @param onBehalfOf who was away and named the signer; nothing where it was the signer's own right
 * @param office where the signer belongs who was only entrusted with the review
 * @param proofread whether a review was a proofreading, too
 */
public record SignatureLine(
        Step step,
        String signer,
        @Nullable String onBehalfOf,
        @Nullable String office,
        @Nullable String reason,
        boolean proofread,
        Instant at) {}
