package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import sunlight.problem.NotFound;

/** Hands over a file of a readable edition. Every download goes through its row, so a withdrawn file is gone at once. */
@Path("{slug}/disclosures/files/{id}")
@RequestScoped
public class FileResource {

    @Inject
    Visits visits;

    @Inject
    DisclosureReading reading;

    @Inject
    Instance<FileBytes> store;

    @Context
    HttpServletRequest request;

    @GET
    public Response file(@PathParam("slug") String slug, @PathParam("id") String id) throws IOException {
        var download = reading.file(visits.of(request).orElseThrow(NotFound::new), slug, Places.id(id));
        var file = download.file();
        var etag = "\"" + file.sha256() + "\"";
        if (Accepts.has(request.getHeader("If-None-Match"), etag)) {
            return guarded(Response.notModified()).header("ETag", etag).build();
        }
        if (store.isUnsatisfied()) {
            throw new NotFound();
        }
        var bytes = store.get().open(download.tenant().id(), file.sha256());
        StreamingOutput content = output -> {
            try (bytes) {
                bytes.transferTo(output);
            }
        };
        return guarded(Response.ok(content, Disposition.mediaType(file)))
                .header("ETag", etag)
                .header("Content-Length", file.size())
                .header("Content-Disposition", Disposition.header(file))
                .build();
    }

    /** Whatever the file holds, it runs nothing and belongs to no origin. */
    private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }
}
