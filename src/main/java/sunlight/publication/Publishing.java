package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UseCase;

/** Makes editions of what was approved, and withdraws them. */
@UseCase
public class Publishing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    @Inject
    Releasing releasing;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Logging logging;

    /**
     * @param version the version that was read
     * @return the number of the new edition
     */
    @Requires(Permission.APPROVE)
    public int publish(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        return releasing.release(disclosure, voices.on(disclosure, Permission.APPROVE), null);
    }

    /** Takes every edition out of public view; the page says that it was there and why it is gone. */
    @Requires(Permission.APPROVE)
    public void withdraw(UUID id, long version, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "publication.withdrawalNeedsReason");
        }
        var disclosure = disclosures.requireRead(id, version);
        drafts.sign(disclosure, Step.WITHDRAW, voices.on(disclosure, Permission.APPROVE), reason.strip());
        disclosure.withdraw(acting.now());
        logging.withdrawn(disclosure);
        disclosures.editions(id).forEach(edition -> edition.withdraw(reason.strip(), acting.now()));
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
    }

    /** The period for which it is on display now, where it is a public notice. */
    @Requires(Permission.READ_OWN)
    public Optional<NoticeRun> notice(UUID id) {
        return disclosures.editions(id).stream()
                .filter(edition -> !edition.isWithdrawn())
                .reduce((earlier, later) -> later)
                .flatMap(Edition::notice);
    }
}
