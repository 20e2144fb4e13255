package sunlight.portal;

import jakarta.inject.Inject;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.PostedPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.posting.PostedNotices;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;

/** Reads the pages of what hangs inside a school. */
@PublicReading
public class PostedReading {

    @Inject
    Places places;

    @Inject
    PostedNotices posted;

    /** The newest edition of that number. */
    @OpenToAll
    public Rendered stub(Visit visit, String slug, String indexNumber) {
        var tenant = places.require(visit, slug);
        var stub = posted.of(tenant).stream()
                .filter(each -> each.indexNumber().equals(indexNumber))
                .findFirst()
                .orElseThrow(NotFound::new);
        var item = places.item(tenant, stub.item()).orElse(null);
        var page = PostedPages.stub(visit, tenant, item, stub, places.today());
        return Rendered.page("posted", page, new Depends(tenant, false));
    }
}
