package sunlight.portal;

import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.ViewPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;
import sunlight.viewing.ViewPart;
import sunlight.viewing.Views;

/** Reads the pages on which attachments are read, each in one transaction. */
@UseCase
public class ViewReading {

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @Inject
    Views views;

    /** @param leaf which part of a long file, counted from 1 */
    @OpenToAll
    public Rendered view(Visit visit, String slug, UUID disclosure, UUID id, int leaf) {
        var tenant = places.require(visit, slug);
        var edition = published.current(tenant, disclosure).orElseThrow(NotFound::new);
        var file = published.file(tenant, disclosure, id).orElseThrow(NotFound::new);
        var view = views.of(tenant, file.sha256()).orElse(null);
        var body = "";
        if (view != null && view.isMade()) {
            body = views.leaf(tenant, view, leaf);
        } else if (leaf > 1) {
            throw new NotFound();
        }
        var page = ViewPages.of(visit, tenant, new ViewPages.Reading(edition, file, view, leaf, body));
        // A view that is still being made is there at the next look, without a change of the public record.
        return Rendered.page("view", page, view == null || view.outcome() == null ? null : new Depends(tenant, false));
    }

    /** A picture of a view, with the tenant whose it is. */
    public record Picture(Tenant tenant, UUID id, ViewPart part) {}

    @OpenToAll
    public Picture picture(Visit visit, String slug, UUID file, UUID picture) {
        var tenant = places.require(visit, slug);
        var of = published.file(tenant, file).orElseThrow(NotFound::new);
        var part = views.picture(tenant, of.sha256(), picture).orElseThrow(NotFound::new);
        return new Picture(tenant, picture, part);
    }
}
