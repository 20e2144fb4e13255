package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.LegalGrounds;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** What the tenant in scope owes. */
@UseCase
public class Owing {

    @Inject
    Catalogues catalogues;

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    /** Every item that applies, in the order of the catalogue. */
    @Requires(Permission.READ_OWN)
    public List<DueLine> mine() {
        var tenant = Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var lines = standing.of(tenant.id(), today);
        return catalogues.inForce(tenant, today).stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .filter(item -> Profile.of(tenant).owes(item))
                .map(item -> {
                    var line = lines.get(item.code());
                    return line == null ? notJudgedYet(item, tenant) : due(item, tenant, line.verdict());
                })
                .toList();
    }

    private static DueLine due(CatalogueItem item, Tenant tenant, Verdict verdict) {
        return new DueLine(
                item,
                verdict.status(),
                verdict.dueOn(),
                verdict.reason(),
                LegalGrounds.of(item.basis(), tenant).said());
    }

    /** A tenant that was declared a second ago. */
    private static DueLine notJudgedYet(CatalogueItem item, Tenant tenant) {
        return new DueLine(
                item,
                ComplianceStatus.NOTHING_OWED_YET,
                null,
                Message.of("compliance.notJudgedYet"),
                LegalGrounds.of(item.basis(), tenant).said());
    }
}
