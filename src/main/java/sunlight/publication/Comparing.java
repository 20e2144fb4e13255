package sunlight.publication;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.UseCase;

/** Shows those who work on a revision what it changes. */
@UseCase
public class Comparing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    /** What the text as it is now changes in the newest edition; nothing where there is no edition yet. */
    @Requires(Permission.READ_OWN)
    public Optional<EditionDifference> withNewestEdition(UUID id) {
        return drafts.difference(disclosures.require(id));
    }
}
