package sunlight.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.ComparisonPages;
import sunlight.portal.pages.OwedPages;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** Reads what is shown only where the bureau has decided to: comparisons and the list of things owed. */
@PublicReading
public class OpenlyReading {

    @Inject
    Places places;

    @Inject
    Directory directory;

    @Inject
    PublishedItems published;

    @OpenToAll
    public Rendered compare(Visit visit, String slug, ComparisonPages.Asked asked) {
        var bureau = places.require(visit, slug);
        if (!bureau.isBureau() || !places.arranged(bureau).comparison()) {
            throw new NotFound();
        }
        var schools = directory.below(bureau).stream().filter(Tenant::isSchool).toList();
        var parties = Stream.of(asked.one(), asked.other())
                .flatMap(one -> party(schools, one, asked.item()).stream())
                .toList();
        var page = ComparisonPages.of(visit, bureau, catalogue(schools), schools, asked, parties);
        return Rendered.page("compare", page, new Depends(bureau, true));
    }

    private @Nullable Catalogue catalogue(List<Tenant> schools) {
        return schools.stream()
                .findFirst()
                .map(places::shelf)
                .map(shelf -> shelf.catalogue())
                .orElse(null);
    }

    private Optional<ComparisonPages.Party> party(List<Tenant> schools, String slug, String item) {
        return schools.stream()
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .flatMap(school -> places.standings(school, published.of(school)).stream()
                        .filter(standing -> standing.item().code().value().equals(item))
                        .findFirst()
                        .map(standing -> party(school, standing)));
    }

    private ComparisonPages.Party party(Tenant school, Standing standing) {
        var edition = standing.published().stream()
                .findFirst()
                .flatMap(summary -> published.current(school, summary.disclosure()))
                .orElse(null);
        return new ComparisonPages.Party(school, standing, edition);
    }

    @OpenToAll
    public Rendered owed(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        if (!shelf.arranged().open()) {
            throw new NotFound();
        }
        if (tenant.isBureau()) {
            var page = OwedPages.bureau(
                    visit, tenant, directory.below(tenant), published.overdueBelow(tenant, places.today()));
            return Rendered.page("owed", page, new Depends(tenant, true));
        }
        var page = CataloguePages.owed(visit, tenant, Objects.requireNonNull(shelf.catalogue()), shelf.standings());
        return Rendered.page("catalogue", page, new Depends(tenant, false));
    }
}
