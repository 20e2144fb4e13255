package sunlight.ledger;

import java.util.Optional;
import java.util.UUID;

/** Knows what the public can read, and works its hash out anew. Implemented by the package that keeps the content. */
public interface ContentSource {

    /** Nothing if the public cannot read that edition. */
    Optional<String> contentHash(UUID tenant, String indexNumber, int edition);
}
