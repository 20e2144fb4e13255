package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalGrounds;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** A bureau looks at how its schools stand. */
@UseCase
public class Inspecting {

    @Inject
    Directory directory;

    @Inject
    Catalogues catalogues;

    @Inject
    Standing standing;

    @Inject
    WaiverReading waivers;

    @Inject
    OwedLines lines;

    @Inject
    Clock clock;

    /** The schools below, against what schools owe. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage today() {
        return page(TenantKind.SCHOOL);
    }

    /** The bureaus below and the own one, against what bureaus owe. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage bureausToday() {
        return page(TenantKind.BUREAU);
    }

    private MatrixPage page(TenantKind kind) {
        var today = LocalDate.now(clock);
        var statuses = standing.statuses(today);
        var tenants = directory.below(bureau()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
        var groups = new LinkedHashMap<String, Catalogue.Group>();
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        for (var catalogue : catalogues(tenants, today)) {
            catalogue.groups().forEach(group -> groups.putIfAbsent(group.code(), group));
            catalogue.items().forEach(item -> items.putIfAbsent(item.code(), item));
        }
        return new MatrixPage(
                List.copyOf(groups.values()),
                List.copyOf(items.values()),
                tenants.stream()
                        .map(each -> row(each, statuses.getOrDefault(each.id(), Map.of())))
                        .toList());
    }

    /** Schools below one bureau share its catalogue, so one of them is asked. */
    private Set<Catalogue> catalogues(List<Tenant> tenants, LocalDate day) {
        var asked = new LinkedHashMap<List<UUID>, Tenant>();
        tenants.forEach(each -> asked.putIfAbsent(
                each.isBureau()
                        ? each.lineage()
                        : each.lineage().subList(0, each.lineage().size() - 1),
                each));
        return asked.values().stream()
                .flatMap(each -> catalogues.inForce(each, day).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static MatrixPage.Row row(Tenant school, Map<ItemCode, ComplianceStatus> statuses) {
        return new MatrixPage.Row(
                school.id(), school.slug(), school.name(), school.district(), school.kinds(), school.flags(), statuses);
    }

    /** Why a school below stands as it does; a school elsewhere does not exist. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public CellReason explain(UUID tenant, ItemCode code) {
        var today = LocalDate.now(clock);
        var school = below(tenant);
        var exemptions = waivers.exemptions(tenant, code);
        return catalogues
                .inForce(school, today)
                .flatMap(catalogue -> catalogue.item(code))
                .map(item -> explained(school, item, today, exemptions))
                .orElseGet(() -> CellReason.silent(
                        ComplianceStatus.NOT_APPLICABLE,
                        Message.of("compliance.notInCatalogue"),
                        List.of(),
                        exemptions));
    }

    /** Every item that a tenant below owes, as it stands today; a tenant elsewhere does not exist. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<DueLine> lines(UUID tenant) {
        return lines.of(below(tenant), LocalDate.now(clock));
    }

    private Tenant below(UUID tenant) {
        return directory
                .byId(tenant)
                .filter(each -> each.path().startsWith(bureau().path()))
                .orElseThrow(NotFound::new);
    }

    private CellReason explained(Tenant school, CatalogueItem item, LocalDate today, List<Waiver> exemptions) {
        var ground = LegalGrounds.of(item.basis(), school).said();
        var page = standing.disclosure(school.id(), item.code()).map(id -> "/" + school.slug() + "/disclosures/" + id);
        return standing.of(school.id(), item.code(), today)
                .map(line -> CellReason.of(line.verdict(), line.since(), ground, page, exemptions))
                .orElseGet(() -> {
                    var owes = Profile.of(school).owes(item);
                    return CellReason.silent(
                            owes ? ComplianceStatus.NOTHING_OWED_YET : ComplianceStatus.NOT_APPLICABLE,
                            Message.of(owes ? "compliance.notJudgedYet" : "compliance.notApplicable"),
                            ground,
                            exemptions);
                });
    }

    private static Tenant bureau() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
