package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import sunlight.portal.pages.HidePage;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** "Please hide this": a form for everybody, without login, script or cookie. */
@Path("{slug}/hide")
@RequestScoped
public class HideResource {

    private static final int LONGEST_PAGE = 300;

    @Inject
    Visits visits;

    @Inject
    HideReading reading;

    @Inject
    OpenForms forms;

    @Context
    HttpServletRequest request;

    @GET
    public Response form(@PathParam("slug") String slug, @QueryParam("page") @DefaultValue("/") String page) {
        return reading.form(visit(), slug, new HidePage.Typed(known(page), "", ""), null)
                .answer(request);
    }

    @GET
    @Path("received")
    public Response received(@PathParam("slug") String slug) {
        return reading.received(visit(), slug).answer(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("slug") String slug,
            @FormParam("page") @DefaultValue("/") String page,
            @FormParam("concern") @DefaultValue("") String concern,
            @FormParam("contact") @DefaultValue("") String contact,
            @FormParam("stamp") @DefaultValue("") String stamp,
            @FormParam("website") @DefaultValue("") String trap) {
        var visit = visit();
        var typed = new HidePage.Typed(known(page), concern, contact);
        var sent = new OpenForms.Sent(
                "hide",
                key -> reading.form(visit, slug, typed, key),
                () -> reading.tooMany(visit, slug),
                () -> reading.ask(visit, slug, typed),
                visit.variant().address("/" + slug + "/hide/received"));
        return forms.take(request, stamp, trap, sent);
    }

    /** An address of this site; anything else is somebody's invention. */
    private static String known(String page) {
        return page.matches("/[^/\\\\].*") && page.length() <= LONGEST_PAGE ? page : "/";
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
