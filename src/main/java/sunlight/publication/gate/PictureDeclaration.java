package sunlight.publication.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared of a picture; it holds for its bytes, wherever the tenant uses them.
 *
 * @param note where the guardian's consent lies
 */
public record PictureDeclaration(
        PictureAnswer answer, @Nullable String note, String signer, Instant at) {}
