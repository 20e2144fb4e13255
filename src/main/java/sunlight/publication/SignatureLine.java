package sunlight.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signature as colleagues see it. */
public record SignatureLine(
        Step step, String signer, @Nullable String reason, Instant at) {}
