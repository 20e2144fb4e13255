package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.EditionChecks;
import sunlight.publication.gate.Gate;
import sunlight.tenancy.Ids;
import sunlight.tenancy.UseCase;

/** Makes editions of what was approved, and withdraws them. */
@UseCase
public class Publishing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Acting acting;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    EditionChecks sweeps;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Event<EditionPublished> published;

    @Inject
    Logging logging;

    @Inject
    Rounds rounds;

    /**
     * @param version the version that was read
     * @return the number of the new edition
     */
    @Requires(Permission.APPROVE)
    public int publish(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        PublishingRule.require(disclosure.content(), acting.today());
        rounds.requireSecrecyPassed(disclosure);
        var attachments = disclosures.attachmentsInUse(disclosure);
        var check = gate.requirePublishable(
                checked.subject(disclosure), acting.tenant().id());
        var hands = drafts.hands(disclosure);
        drafts.sign(disclosure, Step.PUBLISH, null);
        var number = disclosure.publish(acting.actor(), hands, acting.now());
        var edition =
                new Edition(Ids.next(), disclosure, number, ContentHash.of(disclosure, attachments), acting.now());
        disclosures.add(edition);
        disclosures.attachTo(edition, attachments);
        logging.published(edition);
        sweeps.keep(edition.id(), check);
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
        published.fire(new EditionPublished(id, number, disclosure.item()));
        return number;
    }

    /** Takes every edition out of public view; the page says that it was there and why it is gone. */
    @Requires(Permission.APPROVE)
    public void withdraw(UUID id, long version, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "publication.withdrawalNeedsReason");
        }
        var disclosure = disclosures.requireRead(id, version);
        drafts.sign(disclosure, Step.WITHDRAW, reason.strip());
        disclosure.withdraw(acting.now());
        logging.withdrawn(disclosure);
        disclosures.editions(id).forEach(edition -> edition.withdraw(reason.strip(), acting.now()));
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
    }
}
