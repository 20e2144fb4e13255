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
import java.util.Locale;
import sunlight.portal.pages.SubscribePage;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** Mails of new editions: asked for by a form without login, script or cookie, confirmed and ended by links in mails. */
@Path("{slug}/subscribe")
@RequestScoped
public class SubscribeResource {

    @Inject
    Visits visits;

    @Inject
    SubscribeReading reading;

    @Inject
    OpenForms forms;

    @Context
    HttpServletRequest request;

    @GET
    public Response form(@PathParam("slug") String slug, @QueryParam("item") @DefaultValue("") String item) {
        return reading.form(visit(), slug, new SubscribePage.Typed("", item), null)
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
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("stamp") @DefaultValue("") String stamp,
            @FormParam("website") @DefaultValue("") String trap) {
        var visit = visit();
        var typed = new SubscribePage.Typed(address, item);
        var sent = new OpenForms.Sent(
                "subscribe",
                key -> reading.form(visit, slug, typed, key),
                () -> reading.tooMany(visit, slug),
                () -> reading.ask(visit, slug, typed),
                visit.variant().address("/" + slug + "/subscribe/received"));
        return forms.take(request, stamp, trap, sent);
    }

    @GET
    @Path("{deed: confirm|end}/{id}/{secret}")
    public Response question(@PathParam("slug") String slug, @PathParam("deed") String deed) {
        return reading.question(visit(), slug, deed(deed)).answer(request);
    }

    /** Also what a mail program sends for one click on "unsubscribe" (RFC 8058). */
    @POST
    @Path("{deed: confirm|end}/{id}/{secret}")
    public Response done(
            @PathParam("slug") String slug,
            @PathParam("deed") String deed,
            @PathParam("id") String id,
            @PathParam("secret") String secret) {
        return reading.done(visit(), slug, deed(deed), Places.id(id), Places.id(secret))
                .answer(request);
    }

    private static SubscribePage.Deed deed(String text) {
        return SubscribePage.Deed.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
