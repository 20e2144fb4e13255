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

/** The files of public editions. Asked for anew each time, so that a withdrawal shows at once. */
@Path("{slug}/disclosures/files/{id}")
@ApplicationScoped
public class FileResource {

    @Inject
    Visits visits;

    @Inject
    DisclosureReading reading;

    @Inject
    FileStore store;

    @GET
    public Response file(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var visit = visits.require(request);
        var found = reading.file(visit, slug, Places.id(id));
        var file = found.file();
        var delivery = new Delivery(file.name(), file.mediaType(), file.size(), file.sha256());
        var answer = delivery.isKnownTo(known)
                ? Response.notModified()
                : Response.ok(store.open(found.tenant().id(), file.sha256()), file.mediaType())
                        .header("Content-Length", file.size());
        delivery.headers().forEach(answer::header);
        return answer.header("Cache-Control", "no-cache").build();
    }
}
