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
    Standing standing;

    @Inject
    Clock clock;

    @OverSubtree
    @Requires(Permission.INSPECT)
    public MatrixPage today() {
        var today = LocalDate.now(clock);
        var statuses = standing.statuses(today);
        var schools = directory.below(bureau()).stream()
                .filter(each -> !each.isBureau())
                .toList();
        return schools.stream()
                .flatMap(school -> catalogues.inForce(school, today).stream())
                .findFirst()
                .map(catalogue -> new MatrixPage(
                        catalogue.groups(),
                        catalogue.items(),
                        schools.stream()
                                .map(school -> row(school, statuses.getOrDefault(school.id(), Map.of())))
                                .toList()))
                .orElseGet(() -> new MatrixPage(List.of(), List.of(), List.of()));
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
        var school = directory
                .byId(tenant)
                .filter(each -> each.path().startsWith(bureau().path()))
                .orElseThrow(NotFound::new);
        var item = catalogues
                .inForce(school, today)
                .flatMap(catalogue -> catalogue.item(code))
                .orElseThrow(NotFound::new);
        var line = standing.of(tenant, today).get(code);
        return line == null ? silent(school, item) : explained(school, item, line);
    }

    private CellReason explained(Tenant school, CatalogueItem item, Standing.Line line) {
        var page = standing.disclosure(school.id(), item.code()).map(id -> "/" + school.slug() + "/disclosures/" + id);
        var verdict = line.verdict();
        return new CellReason(
                verdict.status(),
                line.since(),
                verdict.dueOn(),
                verdict.reason(),
                LegalGrounds.of(item.basis(), school).said(),
                page);
    }

    private static CellReason silent(Tenant school, CatalogueItem item) {
        var owes = Profile.of(school).owes(item);
        return new CellReason(
                owes ? ComplianceStatus.NOTHING_OWED_YET : ComplianceStatus.NOT_APPLICABLE,
                null,
                null,
                Message.of(owes ? "compliance.notJudgedYet" : "compliance.notApplicable"),
                LegalGrounds.of(item.basis(), school).said(),
                Optional.empty());
    }

    private static Tenant bureau() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
