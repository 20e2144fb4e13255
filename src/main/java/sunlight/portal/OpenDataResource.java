package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.portal.outlets.OpenFile;
import sunlight.portal.outlets.OpenFormat;
import sunlight.problem.NotFound;
import sunlight.publication.OpenRecord;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;

/**
 * The open data of a bureau or a school. A file is written while it is read, some editions at a time, each in a
 * transaction of its own; what is withdrawn meanwhile is not in it any more.
 */
@Path("{slug}/open-data")
@ApplicationScoped
public class OpenDataResource {

    private static final int AT_A_TIME = 20;

    /** Changes with the format of the files, so that a reader's copy of the old one counts no longer. */
    private static final int FORM = 1;

    @Inject
    Visits visits;

    @Inject
    OpenDataReading reading;

    @Inject
    OpenRecord record;

    @Inject
    Revisions revisions;

    @GET
    public Rendered page(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.page(visits.require(request), slug, request.origin());
    }

    @GET
    @Path("catalogue.jsonld")
    public Rendered catalogue(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.catalogue(visits.require(request), slug, request.origin());
    }

    @HEAD
    @Path("editions.{format: json|csv}")
    public Response head(
            @BeanParam PublicRequest request, @PathParam("slug") String slug, @PathParam("format") String suffix) {
        var format = OpenFormat.of(suffix).orElseThrow(NotFound::new);
        return about(
                        Response.ok(),
                        format,
                        tag(reading.owners(visits.require(request), slug).asked()))
                .build();
    }

    @GET
    @Path("editions.{format: json|csv}")
    public Response editions(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("format") String suffix,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var format = OpenFormat.of(suffix).orElseThrow(NotFound::new);
        var owners = reading.owners(visits.require(request), slug);
        var tag = tag(owners.asked());
        if (tag.isPresent() && Accepts.has(known, tag.get())) {
            return about(Response.notModified(), format, tag).build();
        }
        var origin = request.origin();
        StreamingOutput content = out -> {
            var file = format.begin(out, origin);
            for (var owner : owners.all()) {
                write(owner, file);
            }
            file.end();
        };
        var name = "attachment; filename=\"" + slug + "-editions." + suffix + "\"";
        return about(Response.ok(content), format, tag)
                .header("Content-Disposition", name)
                .build();
    }

    private static Response.ResponseBuilder about(
            Response.ResponseBuilder answer, OpenFormat format, Optional<String> tag) {
        tag.ifPresent(state -> answer.header("ETag", state));
        return answer.type(format.mediaType());
    }

    private void write(Tenant owner, OpenFile file) throws IOException {
        var items = reading.items(owner);
        var page = record.editions(owner, OpenRecord.Behind.NOTHING, AT_A_TIME);
        while (true) {
            for (var edition : page.editions()) {
                file.add(owner, edition, items.get(edition.edition().item()));
            }
            if (page.next().isEmpty()) {
                return;
            }
            page = record.editions(owner, page.next().get(), AT_A_TIME);
        }
    }

    /** A weak one, of the state of the record: the content itself is not known before it is sent. */
    private Optional<String> tag(Tenant tenant) {
        return revisions.settled().map(state -> "W/\"" + state.of(tenant, tenant.isBureau()) + "-" + FORM + "\"");
    }
}
