package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalBasis.Binds;
import sunlight.catalogue.LegalGrounds;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau looks at how its schools stand. */
@UseCase
public class Inspecting {

    @Inject
    Directory directory;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage today() {
        var schools =
                directory.below(bureau()).stream().filter(each -> !each.isBureau()).toList();
        return schools.stream()
                .flatMap(school -> catalogues.inForce(school, LocalDate.now(clock)).stream())
                .findFirst()
                .map(catalogue -> new MatrixPage(
                        catalogue.groups(),
                        catalogue.items(),
                        schools.stream()
                                .map(school -> row(school, catalogue.items()))
                                .toList()))
                .orElseGet(() -> new MatrixPage(List.of(), List.of(), List.of()));
    }

    @OverSubtree
    @Requires(Permission.INSPECT)
    public CellReason explain(UUID tenant, ItemCode item) {
        var school = directory
                .byId(tenant)
                .filter(each -> each.path().startsWith(bureau().path()))
                .orElseThrow(NotFound::new);
        var line = catalogues
                .inForce(school, LocalDate.now(clock))
                .flatMap(catalogue -> catalogue.item(item))
                .orElseThrow(NotFound::new);
        var ground = LegalGrounds.of(line.basis(), "CN", Binds.SCHOOLS).said();
        return new CellReason(
                ComplianceStatus.NOTHING_OWED_YET, null, null, Message.of("matrix.title"), ground, Optional.empty());
    }

    private static MatrixPage.Row row(Tenant school, List<CatalogueItem> items) {
        Map<ItemCode, ComplianceStatus> statuses = items.stream()
                .filter(item -> item.kinds().stream().anyMatch(school.kinds()::contains))
                .collect(java.util.stream.Collectors.toMap(
                        CatalogueItem::code, item -> ComplianceStatus.NOTHING_OWED_YET));
        return new MatrixPage.Row(
                school.id(), school.slug(), school.name(), school.district(), school.kinds(), school.flags(), statuses);
    }

    private static Tenant bureau() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
