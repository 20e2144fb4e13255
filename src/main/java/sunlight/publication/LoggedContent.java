package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.ledger.ContentSource;

/** Works out anew what the publication log has committed to. */
@ApplicationScoped
class LoggedContent implements ContentSource {

    @Inject
    PublicEditions editions;

    @Override
    public Optional<String> contentHash(UUID tenant, String indexNumber, int edition) {
        return editions.edition(tenant, indexNumber, edition).map(ContentHash::of);
    }
}
