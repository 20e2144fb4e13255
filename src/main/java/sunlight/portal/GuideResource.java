package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import sunlight.problem.NotFound;

/** What a site tells of itself besides the catalogue: guide, procedures, other views, years and figures. */
@Path("{slug}/{view: guide|register|openness|areas|procedures|columns|archive|statistics|owed}")
@ApplicationScoped
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

    @GET
    public Rendered view(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("view") String view,
            @QueryParam("page") @DefaultValue("1") int page) {
        var visit = visits.require(request);
        return switch (view) {
            case "guide" -> reading.guide(visit, slug);
            case "register" -> reading.register(visit, slug, within(page));
            case "openness" -> reading.openness(visit, slug);
            case "areas" -> reading.areas(visit, slug);
            case "procedures" -> reading.procedures(visit, slug);
            case "archive" -> archive.archive(visit, slug, Optional.empty(), within(page));
            case "statistics" -> archive.statistics(visit, slug);
            case "owed" -> openly.owed(visit, slug);
            default -> throw new NotFound();
        };
    }

    @GET
    @Path("{part: [a-z0-9-]{1,41}}")
    public Rendered part(
            @BeanParam PublicRequest request,
            @PathParam("slug") String slug,
            @PathParam("view") String view,
            @PathParam("part") String part,
            @QueryParam("page") @DefaultValue("1") int page) {
        var visit = visits.require(request);
        return switch (view) {
            case "procedures" -> reading.procedure(visit, slug, part);
            case "columns" -> archive.column(visit, slug, part, within(page));
            case "archive" -> archive.archive(visit, slug, Optional.of(year(part)), within(page));
            default -> throw new NotFound();
        };
    }

    private static int year(String text) {
        if (!text.matches("(19|20)[0-9]{2}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private static int within(int page) {
        return Math.max(1, Math.min(page, LAST_PAGE));
    }
}
