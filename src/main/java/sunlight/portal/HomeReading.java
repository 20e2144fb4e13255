package sunlight.portal;

import jakarta.inject.Inject;
import sunlight.catalogue.Catalogue;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.outlets.Sitemap;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.HomePages;
import sunlight.portal.pages.Search;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** Reads what homes, lists and catalogues show, each in one transaction. */
@PublicReading
public class HomeReading {

    @Inject
    Places places;

    @Inject
    Directory directory;

    @Inject
    PublishedItems published;

    @OpenToAll
    public Rendered home(Visit visit, String slug) {
        return home(visit, places.require(visit, slug));
    }

    @OpenToAll
    public Rendered home(Visit visit) {
        return home(visit, visit.host());
    }

    private Rendered home(Visit visit, Tenant tenant) {
        var shelf = places.shelf(tenant);
        if (tenant.isBureau()) {
            var page = HomePages.bureau(visit, tenant, directory.below(tenant), shelf);
            return Rendered.page("home", page, new Depends(tenant, true));
        }
        var bureau = places.superior(tenant).orElseThrow(NotFound::new);
        return Rendered.page("school", HomePages.school(visit, tenant, bureau, shelf), new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered schools(Visit visit, String slug, Search search) {
        var bureau = places.require(visit, slug);
        if (!bureau.isBureau()) {
            throw new NotFound();
        }
        var all = directory.below(bureau).stream().filter(Tenant::isSchool).toList();
        var found = directory.findSchools(bureau, search.words(), search.district(), search.schoolKind());
        var page = HomePages.schools(visit, bureau, all, search, found);
        return Rendered.page("schools", page, new Depends(bureau, true));
    }

    @OpenToAll
    public Rendered catalogue(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        Catalogue catalogue = shelf.catalogue();
        if (catalogue == null) {
            throw new NotFound();
        }
        var page = CataloguePages.catalogue(visit, tenant, catalogue, shelf.standings());
        return Rendered.page("catalogue", page, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered sitemap(Visit visit, String origin) {
        var host = visit.host();
        return map(Sitemap.index(directory.below(host), origin), new Depends(host, true));
    }

    @OpenToAll
    public Rendered sitemap(Visit visit, String slug, String origin) {
        var tenant = places.require(visit, slug);
        return map(Sitemap.of(tenant, published.of(tenant), origin), new Depends(tenant, false));
    }

    private static Rendered map(byte[] xml, Depends depends) {
        return new Rendered(200, "application/xml;charset=utf-8", xml, depends);
    }
}
