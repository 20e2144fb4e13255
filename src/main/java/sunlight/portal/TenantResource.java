package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import sunlight.catalogue.ItemCode;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.pages.Search;

/** The pages of a bureau or a school. */
@Path("{slug}")
@ApplicationScoped
public class TenantResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @Inject
    DisclosureReading disclosures;

    @Inject
    FeedReading feeds;

    @GET
    public Rendered home(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.home(visits.require(request), slug);
    }

    @GET
    @Path("schools")
    public Rendered schools(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("district") @DefaultValue("") String district,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("page") @DefaultValue("1") int page) {
        return reading.schools(visits.require(request), slug, new Search(words, district, kind, page));
    }

    @GET
    @Path("catalogue")
    public Rendered catalogue(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.catalogue(visits.require(request), slug);
    }

    @GET
    @Path("{item: [A-Z][0-9]{4}}")
    public Rendered item(
            @BeanParam PublicRequest request, @PathParam("slug") String slug, @PathParam("item") String item) {
        return disclosures.item(visits.require(request), slug, new ItemCode(item));
    }

    @GET
    @Path("sitemap.xml")
    public Rendered sitemap(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.sitemap(visits.require(request), slug, request.origin());
    }

    @GET
    @Path("feed.xml")
    public Rendered feed(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        var origin = request.origin();
        var self = origin + "/" + slug + "/feed.xml";
        return feeds.latest(visits.require(request), new FeedReading.Asked(slug, FeedFormat.ATOM, self, origin));
    }
}
