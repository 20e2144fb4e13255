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

/** The files of public editions. Asked for anew each time, so that a withdrawal shows at once. */
@Path("{slug}/disclosures/files/{id}")
@RequestScoped
public class FileResource {

    @Inject
    Visits visits;

    @Inject
    DisclosureReading reading;

    @Inject
    FileStore store;

    @Context
    HttpServletRequest request;

    @GET
    public Response file(@PathParam("slug") String slug, @PathParam("id") String id) {
        var visit = visits.of(request).orElseThrow(NotFound::new);
        var found = reading.file(visit, slug, Places.id(id));
        var file = found.file();
        var delivery = new Delivery(file.name(), file.mediaType(), file.size(), file.sha256());
        var answer = delivery.isKnownTo(request.getHeader("If-None-Match"))
                ? Response.notModified()
                : Response.ok(store.open(found.tenant().id(), file.sha256()), file.mediaType())
                        .header("Content-Length", file.size());
        delivery.headers().forEach(answer::header);
        return answer.header("Cache-Control", "no-cache").build();
    }
}
