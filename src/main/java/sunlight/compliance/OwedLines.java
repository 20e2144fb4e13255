package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.LegalGrounds;
import sunlight.language.Message;
import sunlight.tenancy.Tenant;

/** What a tenant owes on a day, line by line; the scope decides whose can be read. */
@ApplicationScoped
class OwedLines {

    @Inject
    Catalogues catalogues;

    @Inject
    Standing standing;

    /** Every item that applies, in the order of the catalogue. */
    List<DueLine> of(Tenant tenant, LocalDate day) {
        var lines = standing.of(tenant.id(), day);
        return catalogues.inForce(tenant, day).stream()
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
