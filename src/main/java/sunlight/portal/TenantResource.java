package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sunlight.catalogue.ItemCode;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.pages.Search;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** The pages of a bureau or a school. */
@Path("{slug}")
@RequestScoped
public class TenantResource {

    @Inject
    Visits visits;

    @Inject
    HomeReading reading;

    @Inject
    DisclosureReading disclosures;

    @Inject
    FeedReading feeds;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response home(@PathParam("slug") String slug) {
        return reading.home(visit(), slug).answer(request);
    }

    @GET
    @Path("schools")
    public Response schools(
            @PathParam("slug") String slug,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("district") @DefaultValue("") String district,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("page") @DefaultValue("1") int page) {
        return reading.schools(visit(), slug, new Search(words, district, kind, page))
                .answer(request);
    }

    @GET
    @Path("catalogue")
    public Response catalogue(@PathParam("slug") String slug) {
        return reading.catalogue(visit(), slug).answer(request);
    }

    @GET
    @Path("{item: [A-Z][0-9]{4}}")
    public Response item(@PathParam("slug") String slug, @PathParam("item") String item) {
        return disclosures.item(visit(), slug, new ItemCode(item)).answer(request);
    }

    @GET
    @Path("feed.xml")
    public Response feed(@PathParam("slug") String slug) {
        var origin = HomeResource.origin(uri);
        var self = origin + "/" + slug + "/feed.xml";
        return feeds.latest(visit(), new FeedReading.Asked(slug, FeedFormat.ATOM, self, origin))
                .answer(request);
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
