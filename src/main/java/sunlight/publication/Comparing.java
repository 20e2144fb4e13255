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
    PublicEditions editions;

    @Inject
    Acting acting;

    /** What the text as it is now changes in the newest edition; nothing where there is no edition yet. */
    @Requires(Permission.READ_OWN)
    public Optional<EditionDifference> withNewestEdition(UUID id) {
        var disclosure = disclosures.require(id);
        return editions.edition(acting.tenant().id(), id, 0)
                .map(edition -> EditionDifference.between(EditionDifference.State.of(edition), now(disclosure)));
    }

    private EditionDifference.State now(Disclosure disclosure) {
        var files = disclosures.attachmentsInUse(disclosure).stream()
                .filter(attachment -> !attachment.line().inline())
                .map(attachment -> new EditionDifference.Annex(
                        attachment.file().name(), attachment.file().sha256()))
                .toList();
        return new EditionDifference.State(disclosure.content(), files);
    }
}
