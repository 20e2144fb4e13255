package sunlight.compliance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.PastStanding.Readings;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/**
 * A bureau looks at another day: how its schools stood by what was known and in force then, and by what is known now.
 * Days to come are told from what is known now.
 */
@UseCase
public class LookingBack {

    /** Timelines are worked out a little further than this. */
    private static final int DAYS_AHEAD = 365;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    Subtree subtree;

    @Inject
    MatrixPages pages;

    @Inject
    PastStanding past;

    @Inject
    Cells cells;

    @Inject
    Clock clock;

    /** Whoever nothing is known of on that day has no line. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public PastPage matrix(TenantKind kind, LocalDate day, Reading reading) {
        check(day);
        var known = past.of(day);
        var counted = reading(day, reading);
        // A school that is closed by now was there then.
        var all = subtree.of(kind).stream()
                .filter(each -> counted == Reading.THEN || each.active())
                .toList();
        var listed = all.stream()
                .filter(each -> isKnown(known.getOrDefault(each.id(), Map.of()), counted))
                .toList();
        var items = listed.stream()
                .flatMap(each -> known.getOrDefault(each.id(), Map.of()).keySet().stream())
                .collect(toSet());
        var page = pages.of(listed, day, items, each -> row(each, known.getOrDefault(each.id(), Map.of()), counted));
        return new PastPage(page, all.size() - listed.size());
    }

    /** Why a tenant below stood as it did, by either reading; a tenant elsewhere does not exist. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public PastReason explain(UUID tenant, ItemCode code, LocalDate day) {
        check(day);
        var member = subtree.member(tenant);
        return new PastReason(then(member, code, day), explained(member, code, day, Reading.NOW));
    }

    private Optional<CellReason> then(Tenant tenant, ItemCode code, LocalDate day) {
        return Optional.of(explained(tenant, code, day, Reading.THEN))
                .filter(reason -> reason.from() != null || reason.status() == ComplianceStatus.NOT_APPLICABLE);
    }

    private CellReason explained(Tenant tenant, ItemCode code, LocalDate day, Reading reading) {
        return cells.explained(
                tenant,
                code,
                day,
                past.line(tenant.id(), code, day, reading(day, reading)),
                past.address(tenant.slug(), tenant.id(), code, day));
    }

    /** What is known of a day to come is known now. */
    private Reading reading(LocalDate day, Reading asked) {
        return day.isBefore(LocalDate.now(clock)) ? asked : Reading.NOW;
    }

    private static boolean isKnown(Map<ItemCode, Readings> cells, Reading reading) {
        return cells.values().stream().anyMatch(each -> each.by(reading) != null);
    }

    private static MatrixPage.Row row(Tenant tenant, Map<ItemCode, Readings> known, Reading reading) {
        var statuses = known.entrySet().stream()
                .filter(entry -> entry.getValue().by(reading) != null)
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNull(entry.getValue().by(reading))));
        return MatrixPages.row(tenant, statuses, differing(known));
    }

    /** Where nothing at all was known then, there is nothing to compare with. */
    private static Set<ItemCode> differing(Map<ItemCode, Readings> known) {
        if (!isKnown(known, Reading.THEN)) {
            return Set.of();
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().then() != entry.getValue().now())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private void check(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD))) {
            throw RuleBroken.of(
                    "day", "matrix.day.outOfRange", FIRST, LocalDate.now(clock).plusDays(DAYS_AHEAD));
        }
    }
}
