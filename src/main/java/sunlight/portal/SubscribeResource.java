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
import java.util.Locale;
import sunlight.portal.pages.SubscribePage;

/** Mails of new editions: asked for by a form without login, script or cookie, confirmed and ended by links in mails. */
@Path("{slug}/subscribe")
@ApplicationScoped
public class SubscribeResource {

    @Inject
    Visits visits;

    @Inject
    SubscribeReading reading;

    @Inject
    OpenForms forms;

    @GET
    public Rendered form(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("item") @DefaultValue("") String item) {
        return reading.form(visits.require(request), slug, new SubscribePage.Typed("", item), null);
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
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("item") @DefaultValue("") String item,
            @BeanParam OpenForms.Marks marks) {
        var visit = visits.require(request);
        var typed = new SubscribePage.Typed(address, item);
        var sent = new OpenForms.Sent(
                "subscribe",
                key -> reading.form(visit, slug, typed, key),
                () -> reading.tooMany(visit, slug),
                () -> reading.ask(visit, slug, typed),
                visit.variant().address("/" + slug + "/subscribe/received"));
        return forms.take(marks, sent);
    }

    @GET
    @Path("{deed: confirm|end}/{id}/{secret}")
    public Rendered question(
            @BeanParam PublicRequest request, @PathParam("slug") String slug, @PathParam("deed") String deed) {
        return reading.question(visits.require(request), slug, deed(deed));
    }

    /** Also what a mail program sends for one click on "unsubscribe" (RFC 8058). */
    @POST
    @Path("{deed: confirm|end}/{id}/{secret}")
    public Rendered done(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("deed") String deed,
            @PathParam("id") String id,
            @PathParam("secret") String secret) {
        return reading.done(visits.require(request), slug, deed(deed), Places.id(id), Places.id(secret));
    }

    private static SubscribePage.Deed deed(String text) {
        return SubscribePage.Deed.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
