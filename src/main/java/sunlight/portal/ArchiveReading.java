package sunlight.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.ArchivePages;
import sunlight.portal.pages.ColumnPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.publication.YearTotal;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Time;

/** Reads what columns, archive and statistics show. */
@PublicReading
public class ArchiveReading {

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @OpenToAll
    public Rendered column(Visit visit, String slug, String key, int page) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var column = shelf.arranged()
                .plan()
                .column(key)
                .filter(one -> ColumnPages.concerns(one, shelf.standings()))
                .orElseThrow(NotFound::new);
        var shown = ColumnPages.column(visit, tenant, shelf.arranged(), shelf.standings(), column, page);
        return Rendered.page("list", shown, new Depends(tenant, false));
    }

    /** Without a year the newest one in which something was published. */
    @OpenToAll
    public Rendered archive(Visit visit, String slug, Optional<Integer> year, int page) {
        var tenant = places.require(visit, slug);
        var all = published.of(tenant);
        var newest = all.stream()
                .map(summary -> summary.publishedAt().atZone(Time.ZONE).getYear())
                .findFirst()
                .orElse(places.today().getYear());
        var shown = ArchivePages.archive(visit, tenant, all, year.orElse(newest), page);
        return Rendered.page("list", shown, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered statistics(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var below = tenant.isBureau() ? published.yearlyBelow(tenant) : List.<YearTotal>of();
        var page = ArchivePages.statistics(
                visit, tenant, shelf.catalogue(), shelf.standings(), published.yearly(tenant), below);
        return Rendered.page("statistics", page, new Depends(tenant, tenant.isBureau()));
    }
}
