package sunlight.portal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.Catalogues;
import sunlight.portal.pages.Lookout;
import sunlight.portal.pages.SearchPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.search.Searching;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Reads where it can be searched and what can be chosen there. */
@UseCase
public class SearchReading {

    /** Longer lists of schools help nobody; each result has a way to its own school. */
    private static final int MOST_SCHOOLS = 80;

    @Inject
    Places places;

    @Inject
    Directory directory;

    @Inject
    Catalogues catalogues;

    @Inject
    Searching searching;

    @Inject
    PublishedItems published;

    @OpenToAll
    public SearchPages.Place place(Visit visit, String slug, Lookout lookout) {
        var owner = places.require(visit, slug);
        var schools =
                owner.isBureau() ? directory.schoolsBelow(owner, owner.path(), MOST_SCHOOLS + 1) : List.<Tenant>of();
        var chosen = chosen(visit, owner, lookout.school());
        var lastYear = places.today().getYear();
        return new SearchPages.Place(
                owner,
                chosen,
                catalogues(owner, schools),
                schools.size() > MOST_SCHOOLS ? List.of() : schools,
                shelf(chosen == null ? owner : chosen, lookout),
                Math.min(lastYear, searching.firstYear().orElse(lastYear)),
                lastYear);
    }

    /** Not read where nothing of it is shown. */
    private SearchPages.Shelf shelf(Tenant within, Lookout lookout) {
        return new SearchPages.Shelf(
                places.plan(within), lookout.isFirst() ? places.standings(within, published.of(within)) : List.of());
    }

    /** A bureau searches its own texts and those of its schools, so it needs both catalogues. */
    private List<Catalogue> catalogues(Tenant owner, List<Tenant> schools) {
        var inForce = new ArrayList<Catalogue>();
        schools.stream()
                .findFirst()
                .flatMap(school -> catalogues.inForce(school, places.today()))
                .ifPresent(inForce::add);
        catalogues.inForce(owner, places.today()).ifPresent(inForce::add);
        return inForce;
    }

    private @Nullable Tenant chosen(Visit visit, Tenant owner, String slug) {
        if (slug.isEmpty()) {
            return null;
        }
        var chosen = places.require(visit, slug);
        if (!chosen.path().startsWith(owner.path())) {
            throw new NotFound();
        }
        return chosen;
    }
}
