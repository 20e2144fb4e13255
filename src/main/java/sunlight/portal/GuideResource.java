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
import java.util.Optional;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;

/** What a site tells of itself besides the catalogue: guide, procedures, other views, years and figures. */
@Path("{slug}/{view: guide|register|openness|areas|procedures|columns|archive|statistics|owed}")
@RequestScoped
public class GuideResource {

    /** Beyond it there is nothing anywhere; larger numbers are typing mistakes. */
    private static final int LAST_PAGE = 999;

    @Inject
    Visits visits;

    @Inject
    GuideReading reading;

    @Inject
    ArchiveReading archive;

    @Inject
    OpenlyReading openly;

    @Context
    HttpServletRequest request;

    @PathParam("slug")
    String slug = "";

    @PathParam("view")
    String view = "";

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @GET
    public Response view() {
        var visit = visit();
        var shown = switch (view) {
            case "guide" -> reading.guide(visit, slug);
            case "register" -> reading.register(visit, slug, page());
            case "openness" -> reading.openness(visit, slug);
            case "areas" -> reading.areas(visit, slug);
            case "procedures" -> reading.procedures(visit, slug);
            case "archive" -> archive.archive(visit, slug, Optional.empty(), page());
            case "statistics" -> archive.statistics(visit, slug);
            case "owed" -> openly.owed(visit, slug);
            default -> throw new NotFound();
        };
        return shown.answer(request);
    }

    @GET
    @Path("{part: [a-z0-9-]{1,41}}")
    public Response part(@PathParam("part") String part) {
        var visit = visit();
        var shown = switch (view) {
            case "procedures" -> reading.procedure(visit, slug, part);
            case "columns" -> archive.column(visit, slug, part, page());
            case "archive" -> archive.archive(visit, slug, Optional.of(year(part)), page());
            default -> throw new NotFound();
        };
        return shown.answer(request);
    }

    private static int year(String text) {
        if (!text.matches("(19|20)[0-9]{2}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private int page() {
        return Math.max(1, Math.min(page, LAST_PAGE));
    }

    private Visit visit() {
        return visits.of(request).orElseThrow(NotFound::new);
    }
}
