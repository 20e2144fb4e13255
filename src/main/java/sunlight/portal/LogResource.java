package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The publication log: for people, for feed readers, and as lines that an outsider keeps and checks. */
@Path("{slug}/log")
@ApplicationScoped
public class LogResource {

    @Inject
    Visits visits;

    @Inject
    LogReading reading;

    @GET
    public Rendered page(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("before") @DefaultValue("0") long before) {
        return reading.page(visits.require(request), slug, before);
    }

    @GET
    @Path("checkpoints.xml")
    public Rendered feed(@BeanParam PublicRequest request, @PathParam("slug") String slug) {
        return reading.feed(visits.require(request), slug, request.origin());
    }

    @GET
    @Path("entries.jsonl")
    public Response entries(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("after") @DefaultValue("0") long after) {
        return export(reading.entries(visits.require(request), slug, after), "entries.jsonl");
    }

    @GET
    @Path("checkpoints.jsonl")
    public Response checkpoints(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @QueryParam("after") @DefaultValue("0") long after) {
        return export(reading.checkpoints(visits.require(request), slug, after), "checkpoints.jsonl");
    }

    /** The header Link leads to the next page, as long as there is one. */
    private static Response export(LogReading.Lines lines, String file) {
        var answer = Response.ok(lines.content()).type("application/jsonl;charset=utf-8");
        lines.next().ifPresent(next -> answer.header("Link", "<" + file + "?after=" + next + ">; rel=\"next\""));
        return answer.build();
    }
}
