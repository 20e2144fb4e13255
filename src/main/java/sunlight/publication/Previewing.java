package sunlight.publication;

import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.UseCase;

/** Shows a draft as it would be published today: to colleagues, and to whom a bureau entrusted with its review. */
@UseCase
public class Previewing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Releasing releasing;

    @Inject
    Snapshots snapshots;

    @Requires(Permission.READ_OWN)
    public Upcoming of(UUID id) {
        return upcoming(disclosures.require(id));
    }

    /** What is not handed in for review does not exist here. */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public Upcoming entrusted(UUID id) {
        return upcoming(disclosures.requireHandedIn(id));
    }

    private Upcoming upcoming(Disclosure disclosure) {
        return new Upcoming(
                drafts.draft(disclosure),
                releasing.notice(disclosure).orElse(null),
                snapshots.next(disclosure.id()).orElse(null));
    }
}
