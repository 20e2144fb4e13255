package sunlight.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.GuidePages;
import sunlight.portal.pages.Link;
import sunlight.portal.pages.ProcedurePages;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.site.Procedure;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** Reads what the pages show that are made from the data: guide, register, views of the catalogue, procedures. */
@PublicReading
public class GuideReading {

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @OpenToAll
    public Rendered guide(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var own = shelf.arranged().plan().guide().stream()
                .flatMap(code -> shelf.standings().stream()
                        .filter(standing -> standing.item().code().equals(code)))
                .flatMap(standing -> standing.published().stream())
                .map(summary -> new Link(summary.title(), ""))
                .findFirst()
                .orElse(null);
        var superior = places.superior(tenant).orElse(null);
        var known = new GuidePages.Known(shelf.catalogue(), shelf.standings(), superior, own, places.today());
        return Rendered.page("guide", GuidePages.guide(visit, tenant, known), new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered register(Visit visit, String slug, int page) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var entries = published.register(tenant, (page - 1) * GuidePages.REGISTER_PAGE, GuidePages.REGISTER_PAGE);
        var total = published.of(tenant).size();
        var shown = GuidePages.register(visit, tenant, shelf.standings(), entries, total, page);
        return Rendered.page("register", shown, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered openness(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var page = CataloguePages.openness(visit, tenant, shelf.arranged().plan(), shelf.standings());
        return Rendered.page("catalogue", page, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered areas(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var page = CataloguePages.areas(visit, tenant, shelf.arranged().plan(), shelf.standings());
        return Rendered.page("catalogue", page, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered procedures(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var page = ProcedurePages.list(visit, tenant, shelf.arranged().plan(), shelf.standings());
        return Rendered.page("procedures", page, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered procedure(Visit visit, String slug, String key) {
        var tenant = places.require(visit, slug);
        var shelf = places.shelf(tenant);
        var procedure = ProcedurePages.shown(shelf.arranged().plan(), shelf.standings()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var sources = sources(tenant, procedure, shelf.standings());
        var page = ProcedurePages.procedure(visit, tenant, procedure, shelf.standings(), sources);
        return Rendered.page("procedure", page, new Depends(tenant, false));
    }

    /** Of each item the newest disclosure: it is what holds now. */
    private List<ProcedurePages.Source> sources(Tenant tenant, Procedure procedure, List<Standing> standings) {
        return procedure.items().stream()
                .flatMap(code -> standings.stream()
                        .filter(standing -> standing.item().code().equals(code)))
                .flatMap(standing -> newest(tenant, standing))
                .toList();
    }

    private Stream<ProcedurePages.Source> newest(Tenant tenant, Standing standing) {
        return standing.published().stream()
                .findFirst()
                .map(PublishedSummary::disclosure)
                .flatMap(id -> published.current(tenant, id))
                .map(edition -> new ProcedurePages.Source(standing.item(), edition))
                .stream();
    }
}
