package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import sunlight.files.Delivery;
import sunlight.files.FileStore;
import sunlight.problem.NotFound;

/** Pages and pictures of attachments. Asked for anew each time, like the files themselves. */
@Path("{slug}/disclosures/files/{id}/pictures/{picture}")
@RequestScoped
public class ViewPictureResource {

    @Inject
    Visits visits;

    @Inject
    ViewReading reading;

    @Inject
    FileStore store;

    @Context
    HttpServletRequest request;

    @GET
    public Response picture(
            @PathParam("slug") String slug, @PathParam("id") String id, @PathParam("picture") String picture) {
        var visit = visits.of(request).orElseThrow(NotFound::new);
        var found = reading.picture(visit, slug, Places.id(id), Places.id(picture));
        var part = found.part();
        var name = found.id() + "." + part.mediaType().replaceFirst("image/", "");
        var delivery = new Delivery(name, part.mediaType(), part.size(), part.sha256());
        var answer = delivery.isKnownTo(request.getHeader("If-None-Match"))
                ? Response.notModified()
                : Response.ok(store.open(found.tenant().id(), part.sha256()), part.mediaType())
                        .header("Content-Length", part.size());
        delivery.headers().forEach(answer::header);
        return answer.header("Cache-Control", "no-cache").build();
    }
}
