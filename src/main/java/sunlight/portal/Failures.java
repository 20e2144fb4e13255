package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.portal.pages.WordPages;
import sunlight.problem.Problems;

/** Says in plain words that there is nothing, or that something broke. */
@ApplicationScoped
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int BROKEN = 500;

    @Inject
    Visits visits;

    @Inject
    Moves moves;

    Rendered page(Moves.Asked asked, Throwable failure) {
        // Nobody learns whether a thing belongs to somebody else, so every no of the model looks the same here.
        if (Problems.in(failure).isPresent()) {
            return notFound(asked, NOT_FOUND);
        }
        if (failure instanceof WebApplicationException web) {
            var status = web.getResponse().getStatus();
            if (status < BROKEN) {
                return notFound(asked, status == NOT_ALLOWED ? status : NOT_FOUND);
            }
        }
        var errorId = Problems.newErrorId();
        LOG.log(
                Level.SEVERE,
                failure,
                () -> "error " + errorId + " at " + asked.request().path());
        return broken(asked.request(), errorId);
    }

    private Rendered notFound(Moves.Asked asked, int status) {
        var visit = visits.anonymous(asked.request());
        if (visit.isEmpty()) {
            return Moves.refused();
        }
        return moves.slug(asked, visit.get())
                .or(() -> moves.page(asked.request(), visit.get()))
                .orElseGet(() -> Rendered.word(status, WordPages.notFound(visit.get())));
    }

    private Rendered broken(PublicRequest request, String errorId) {
        try {
            return visits.anonymous(request)
                    .map(visit -> Rendered.word(BROKEN, WordPages.outOfOrder(visit, errorId)))
                    .orElseGet(() -> plain("Error " + errorId));
        } catch (RuntimeException databaseAway) {
            return plain("系统出现故障，请稍后再试。Something is wrong here, please try again later. " + errorId);
        }
    }

    private static Rendered plain(String text) {
        return new Rendered(BROKEN, Rendered.TEXT, text.getBytes(UTF_8), null);
    }
}
