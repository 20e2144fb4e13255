package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.portal.pages.Visit;
import sunlight.portal.pages.WordPages;
import sunlight.problem.Problems;

/** Says in plain words that there is nothing, or that something broke. */
@Provider
public class PortalErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(PortalErrors.class.getName());
    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;

    @Inject
    Visits visits;

    @Inject
    Moves moves;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        // Nobody learns whether a thing belongs to somebody else, so every no of the model looks the same here.
        if (Problems.in(failure).isPresent()) {
            return notFound(NOT_FOUND);
        }
        if (failure instanceof WebApplicationException web) {
            var status = web.getResponse().getStatus();
            if (status < BROKEN) {
                return notFound(status == 405 ? status : NOT_FOUND);
            }
        }
        var errorId = Problems.newErrorId();
        LOG.log(Level.SEVERE, failure, () -> "error " + errorId + " at " + request.getRequestURI());
        return broken(errorId);
    }

    private Response notFound(int status) {
        var visit = visits.anonymous(request);
        if (visit.isEmpty()) {
            return moves.host(request).orElseGet(() -> Moves.refused().answer(request));
        }
        return moves.slug(request, visit.get())
                .or(() -> moves.page(request, visit.get()))
                .orElseGet(() ->
                        Rendered.word(status, WordPages.notFound(visit.get())).answer(request));
    }

    private Response broken(String errorId) {
        try {
            return visits.anonymous(request)
                    .map((Visit visit) -> Rendered.word(BROKEN, WordPages.outOfOrder(visit, errorId)))
                    .orElseGet(() -> plain(BROKEN, "Error " + errorId))
                    .answer(request);
        } catch (RuntimeException databaseAway) {
            return plain(BROKEN, "系统出现故障，请稍后再试。Something is wrong here, please try again later. " + errorId)
                    .answer(request);
        }
    }

    private static Rendered plain(int status, String text) {
        return new Rendered(status, "text/plain;charset=utf-8", text.getBytes(UTF_8), null);
    }
}
