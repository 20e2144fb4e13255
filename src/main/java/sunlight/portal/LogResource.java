package sunlight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** The publication log: for people, for feed readers, and as lines that an outsider keeps and checks. */
@Path("{slug}/log")
@RequestScoped
public class LogResource {

    @Inject
    Visits visits;

    @Inject
    LogReading reading;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @GET
    public Response page(@PathParam("slug") String slug, @QueryParam("before") @DefaultValue("0") long before) {
        return reading.page(visit(), slug, before).answer(request);
    }

    @GET
    @Path("checkpoints.xml")
    public Response feed(@PathParam("slug") String slug) {
        return reading.feed(visit(), slug, HomeResource.origin(uri)).answer(request);
    }

    @GET
    @Path("entries.jsonl")
    public Response entries(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") long after) {
        return export(reading.entries(visit(), slug, after), "entries.jsonl");
    }

    @GET
    @Path("checkpoints.jsonl")
    public Response checkpoints(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") long after) {
        return export(reading.checkpoints(visit(), slug, after), "checkpoints.jsonl");
    }

    /** The header Link leads to the next page, as long as there is one. */
    private static Response export(LogReading.Lines lines, String file) {
        var answer = Response.ok(lines.content()).type("application/jsonl;charset=utf-8");
        lines.next().ifPresent(next -> answer.header("Link", "<" + file + "?after=" + next + ">; rel=\"next\""));
        return answer.build();
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
