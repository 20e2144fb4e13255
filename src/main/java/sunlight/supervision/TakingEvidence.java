package sunlight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.SeenByPublic;
import sunlight.ledger.PublicLog;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.Tenant;

/** Takes evidence: looks at an item with the public's eyes and keeps what is seen. */
@ApplicationScoped
class TakingEvidence {

    private static final int MOST_PAGES = 5;
    private static final int MOST_EDITIONS = 200;

    @Inject
    SeenByPublic seenByPublic;

    @Inject
    PublishedItems published;

    @Inject
    PublicLog log;

    EvidenceSnapshot of(Tenant subject, ItemCode item, Instant now) {
        var pages = new ArrayList<EvidenceSnapshot.Page>();
        pages.add(new EvidenceSnapshot.Page(
                "/" + subject.slug() + "/" + item,
                seenByPublic.item(subject, item).orElse("")));
        var editions = editions(subject, item);
        editions.stream()
                .limit(MOST_PAGES)
                .forEach(edition -> seenByPublic
                        .disclosure(subject, edition.disclosure())
                        .ifPresent(html -> pages.add(new EvidenceSnapshot.Page(
                                "/" + subject.slug() + "/disclosures/" + edition.disclosure(), html))));
        var place = log.entries(subject, 0, 1).stream()
                .findFirst()
                .map(entry -> new EvidenceSnapshot.LogPlace(entry.seq(), entry.hash()))
                .orElse(new EvidenceSnapshot.LogPlace(0, ""));
        // The database keeps microseconds; the digest must be of what comes back.
        return EvidenceSnapshot.taken(
                subject.id(),
                now.truncatedTo(ChronoUnit.MICROS),
                pages,
                editions.stream().map(TakingEvidence::seen).toList(),
                place);
    }

    /** Whether everybody may still read all that it shows; what was hidden or withdrawn meanwhile is not shown here either. */
    boolean isStillPublic(Tenant subject, EvidenceSnapshot snapshot) {
        return snapshot.editions().stream()
                .allMatch(seen -> published
                        .edition(subject, seen.disclosure(), seen.edition())
                        .filter(edition -> seen(edition).files().containsAll(seen.files()))
                        .isPresent());
    }

    private List<PublishedEdition> editions(Tenant subject, ItemCode item) {
        return published.of(subject, Optional.of(item), Optional.empty(), MOST_EDITIONS).stream()
                .flatMap(summary -> published.current(subject, summary.disclosure()).stream())
                .toList();
    }

    private static EvidenceSnapshot.Seen seen(PublishedEdition edition) {
        return new EvidenceSnapshot.Seen(
                edition.disclosure(),
                edition.number(),
                edition.title(),
                edition.files().stream()
                        .map(file -> new EvidenceSnapshot.File(file.name(), file.sha256(), file.size()))
                        .toList());
    }
}
