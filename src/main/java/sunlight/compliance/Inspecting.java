package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.publication.posting.PostingLines;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** A bureau looks at how its schools stand. */
@UseCase
public class Inspecting {

    @Inject
    Subtree subtree;

    @Inject
    MatrixPages pages;

    @Inject
    Standing standing;

    @Inject
    Cells cells;

    @Inject
    OwedLines lines;

    @Inject
    FallingDue due;

    @Inject
    PostingLines postings;

    @Inject
    Clock clock;

    /** The schools below, against what schools owe. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage today() {
        return page(TenantKind.SCHOOL);
    }

    /** The bureaus below and the own one with their units, against what bureaus owe. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage bureausToday() {
        return page(TenantKind.BUREAU);
    }

    private MatrixPage page(TenantKind kind) {
        var today = LocalDate.now(clock);
        var statuses = standing.statuses(today);
        var tenants = subtree.of(kind).stream().filter(Tenant::active).toList();
        var unjudged = standing.unjudged(tenants.stream()
                .map(Tenant::id)
                .filter(id -> !statuses.containsKey(id))
                .toList());
        return pages.of(
                tenants,
                today,
                Set.of(),
                each -> unjudged.contains(each.id())
                        ? MatrixPages.unjudged(each)
                        : MatrixPages.row(each, statuses.getOrDefault(each.id(), Map.of()), Set.of()));
    }

    /** Why a school below stands as it does; a school elsewhere does not exist. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public CellReason explain(UUID tenant, ItemCode code) {
        var today = LocalDate.now(clock);
        var school = subtree.member(tenant);
        var page = standing.disclosure(tenant, code).map(id -> "/" + school.slug() + "/disclosures/" + id);
        return cells.explained(school, code, today, standing.of(tenant, code, today), page)
                .with(postings.at(tenant, code, today));
    }

    /** Every item that a tenant below owes, as it stands today; a tenant elsewhere does not exist. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<DueLine> lines(UUID tenant) {
        return lines.of(subtree.member(tenant), LocalDate.now(clock));
    }

    /** Which items of whom fall due in some days, if nothing is done until then. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Map<UUID, Set<ItemCode>> fallingDue(DueWindow window) {
        return due.within(window);
    }
}
