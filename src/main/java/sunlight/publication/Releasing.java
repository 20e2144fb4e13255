package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.EditionChecks;
import sunlight.publication.gate.Gate;
import sunlight.tenancy.Ids;
import sunlight.workdays.Calendars;

/** Makes the next edition of what was approved, at once or when its time has come: past the same checks. */
@ApplicationScoped
class Releasing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Adoptions adoptions;

    @Inject
    Snapshots snapshots;

    @Inject
    Completeness completeness;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    EditionChecks sweeps;

    @Inject
    Catalogues catalogues;

    @Inject
    Calendars calendars;

    @Inject
    Logging logging;

    @Inject
    Acting acting;

    @Inject
    Event<RecordChanged> changed;

    @Inject
    Event<EditionPublished> published;

    /** @return what the gate says where nothing stands against its publication now */
    Check requireReleasable(Disclosure disclosure) {
        completeness.require(disclosure);
        rounds.requireSecrecyPassed(disclosure);
        return gate.requirePublishable(
                checked.subject(disclosure), acting.tenant().id());
    }

    /** @return the number of the new edition */
    int release(Disclosure disclosure, Voice publisher, @Nullable String remark) {
        var check = requireReleasable(disclosure);
        var adoption = adoptions.next(disclosure.id());
        var snapshot = snapshots.next(disclosure.id());
        var attachments = disclosures.attachmentsInUse(disclosure);
        var hands = drafts.hands(disclosure);
        var reviewed = rounds.hasEntrustedReview(disclosure);
        drafts.sign(disclosure, Step.PUBLISH, publisher, remark);
        var number = disclosure.publish(publisher, hands, acting.now());
        var hash = ContentHash.of(disclosure, attachments, adoption, snapshot);
        var edition = new Edition(Ids.next(), disclosure, number, hash, acting.now());
        notice(disclosure).ifPresent(edition::isNotice);
        disclosures.add(edition);
        disclosures.attachTo(edition, attachments);
        adoption.ifPresent(adopted -> adoptions.keep(edition.id(), adopted));
        snapshot.ifPresent(taken -> snapshots.keep(edition.id(), taken));
        logging.published(edition, publisher.office() != null, reviewed);
        sweeps.keep(edition.id(), check);
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
        published.fire(new EditionPublished(disclosure.id(), number, disclosure.item()));
        return number;
    }

    /** How long it would be on display if it were published today: only what everybody sees is. */
    Optional<NoticeRun> notice(Disclosure disclosure) {
        if (disclosure.content().attribute() != Attribute.PROACTIVE) {
            return Optional.empty();
        }
        var today = acting.today();
        return catalogues
                .inForce(acting.tenant(), today)
                .flatMap(catalogue -> catalogue.item(disclosure.item()))
                .map(CatalogueItem::notice)
                .flatMap(rule -> NoticeRun.of(rule, today, calendars.workingDays(today)));
    }
}
