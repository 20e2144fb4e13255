package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import sunlight.portal.pages.HidePage;

/** "Please hide this": a form for everybody, without login, script or cookie. */
@Path("{slug}/hide")
@ApplicationScoped
public class HideResource {

    private static final int LONGEST_PAGE = 300;

    @Inject
    Visits visits;

    @Inject
    HideReading reading;

    @Inject
    OpenForms forms;

    @GET
    public Rendered form(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("page") @DefaultValue("/") String page) {
        return reading.form(visits.require(request), slug, new HidePage.Typed(known(page), "", ""), null);
    }

    @GET
    @Path("received")
    public Rendered received(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.received(visits.require(request), slug);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @FormParam("page") @DefaultValue("/") String page,
            @FormParam("concern") @DefaultValue("") String concern,
            @FormParam("contact") @DefaultValue("") String contact,
            @BeanParam OpenForms.Marks marks) {
        var visit = visits.require(request);
        var typed = new HidePage.Typed(known(page), concern, contact);
        var sent = new OpenForms.Sent(
                "hide",
                key -> reading.form(visit, slug, typed, key),
                () -> reading.tooMany(visit, slug),
                () -> reading.ask(visit, slug, typed),
                visit.variant().address("/" + slug + "/hide/received"));
        return forms.take(marks, sent);
    }

    /** An address of this site; anything else is somebody's invention. */
    private static String known(String page) {
        return page.matches("/[^/\\\\].*") && page.length() <= LONGEST_PAGE ? page : "/";
    }
}
