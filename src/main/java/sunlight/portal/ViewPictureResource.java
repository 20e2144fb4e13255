package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import sunlight.files.Delivery;
import sunlight.files.FileStore;

/** Pages and pictures of attachments. Asked for anew each time, like the files themselves. */
@Path("{slug}/disclosures/files/{id}/pictures/{picture}")
@ApplicationScoped
public class ViewPictureResource {

    @Inject
    Visits visits;

    @Inject
    ViewReading reading;

    @Inject
    FileStore store;

    @GET
    public Response picture(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @PathParam("picture") String picture,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var visit = visits.require(request);
        var found = reading.picture(visit, slug, Places.id(id), Places.id(picture));
        var part = found.part();
        var name = found.id() + "." + part.mediaType().replaceFirst("image/", "");
        var delivery = new Delivery(name, part.mediaType(), part.size(), part.sha256());
        var answer = delivery.isKnownTo(known)
                ? Response.notModified()
                : Response.ok(store.open(found.tenant().id(), part.sha256()), part.mediaType())
                        .header("Content-Length", part.size());
        delivery.headers().forEach(answer::header);
        return answer.header("Cache-Control", "no-cache").build();
    }
}
