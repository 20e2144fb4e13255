package sunlight.catalogue.rest;

import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.Catalogue;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;

/** An edition of the catalogue, with regard to one tenant. */
public record CatalogueAnswer(Text title, LocalDate effectiveOn, List<Group> groups, List<CatalogueItemAnswer> items) {

    /** A heading under which items stand. */
    public record Group(String code, Text title) {}

    static CatalogueAnswer of(Catalogue catalogue, Tenant tenant) {
        return new CatalogueAnswer(
                catalogue.title(),
                catalogue.effectiveOn(),
                catalogue.groups().stream()
                        .map(group -> new Group(group.code(), group.title()))
                        .toList(),
                catalogue.items().stream()
                        .map(item -> CatalogueItemAnswer.of(item, tenant))
                        .toList());
    }
}
