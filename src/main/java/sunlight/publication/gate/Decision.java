package sunlight.publication.gate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Place;

/**
 * Somebody answers for a finding: lets it pass for a reason, or attests that it was looked at page by page.
 *
 * @param digest of the finding
 * @param content hash of the file or text in which it was found
 */
public record Decision(
        UUID disclosure,
        Kind kind,
        String rule,
        Place place,
        String masked,
        String digest,
        String content,
        @Nullable String reason,
        String signer,
        Instant at) {

    /** What somebody answers for. */
    public enum Kind {
        OVERRIDE, // 说明理由后放行
        ATTEST // 已逐页核对
    }

    boolean covers(String aDigest, String aContent) {
        return digest.equals(aDigest) && content.equals(aContent);
    }
}
