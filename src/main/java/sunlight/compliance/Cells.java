package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalGrounds;
import sunlight.language.Message;
import sunlight.tenancy.Tenant;

/** Says of a cell why it is as it is. */
@ApplicationScoped
class Cells {

    @Inject
    Catalogues catalogues;

    @Inject
    WaiverReading waivers;

    /**
     * @param line what the store knows of the cell on the day
     * @param page address of the public page
     */
    CellReason explained(
            Tenant tenant, ItemCode code, LocalDate day, Optional<Standing.Line> line, Optional<String> page) {
        var exemptions = waivers.exemptions(tenant.id(), code);
        var item = itemOn(tenant, code, day);
        var ground =
                item.map(each -> LegalGrounds.of(each.basis(), tenant).said()).orElseGet(List::of);
        return line.map(known -> CellReason.of(known.verdict(), known.since(), ground, page, exemptions))
                .orElseGet(() -> silent(tenant, item, day, ground, exemptions));
    }

    private static CellReason silent(
            Tenant tenant, Optional<CatalogueItem> item, LocalDate day, List<Message> ground, List<Waiver> exemptions) {
        if (item.isEmpty()) {
            return CellReason.silent(
                    ComplianceStatus.NOT_APPLICABLE, Message.of("compliance.notInCatalogue"), ground, exemptions);
        }
        if (!Profile.of(tenant).owes(item.get())) {
            return CellReason.silent(
                    ComplianceStatus.NOT_APPLICABLE, Message.of("compliance.notApplicable"), ground, exemptions);
        }
        var why = tenant.opensOn()
                .filter(day::isBefore)
                .map(first -> Message.of("compliance.notOpenYet", first))
                .orElseGet(() -> Message.of("compliance.notJudgedYet"));
        return CellReason.silent(ComplianceStatus.NOTHING_OWED_YET, why, ground, exemptions);
    }

    private Optional<CatalogueItem> itemOn(Tenant tenant, ItemCode code, LocalDate day) {
        return catalogues.inForce(tenant, day).flatMap(catalogue -> catalogue.item(code));
    }
}
