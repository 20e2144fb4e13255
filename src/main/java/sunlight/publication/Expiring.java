package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Takes public notices 公示 down when their period is over, where the item's rule says so. A trace stays. */
@UseCase
public class Expiring {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Logging logging;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Event<RecordChanged> changed;

    /** Notices of anybody whose last day is past. */
    @ByWorker
    public List<Scheduling.Due> due() {
        return rows
                .of(
                        "select distinct tenant_id, disclosure_id from edition where notice_comes_down"
                                + " and withdrawn_at is null and notice_until < ?1 limit 100",
                        acting.today())
                .stream()
                .map(row -> new Scheduling.Due((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /**
     * Each edition has a period of its own, and none comes back into view when a later one is over. With the last one the
     * disclosure as a whole is over.
     */
    @ByWorker
    public void expire(UUID id) {
        var disclosure = disclosures.requireLocked(id);
        var editions = disclosures.editions(id);
        var last = editions.stream()
                .filter(edition -> edition.isOver(acting.today()))
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
        var over = editions.stream()
                .filter(edition -> !edition.isWithdrawn() && edition.number() <= last)
                .toList();
        over.forEach(logging::expired);
        over.forEach(edition -> edition.expire(acting.now()));
        if (!over.isEmpty()
                && editions.stream().allMatch(Edition::isWithdrawn)
                && disclosure.stage() == Stage.PUBLISHED) {
            drafts.sign(disclosure, Step.EXPIRE, Drafts.SYSTEM, null);
            disclosure.expire(acting.now());
        }
        disclosures.flush();
        changed.fire(new RecordChanged(Set.of(disclosure.item())));
    }
}
