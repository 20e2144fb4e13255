package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.problem.RuleBroken;

/**
 * The search as others use it. Only a few search at a time and none for long, so that no number of searches takes the
 * database from those who read and publish.
 */
@ApplicationScoped
public class Search {

    private static final Logger LOG = Logger.getLogger(Search.class.getName());
    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_MILLIS = 1500;
    private static final String CANCELLED = "57014";

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Inject
    Searching searching;

    /**
     * Looks for all words of the question.
     *
     * @throws RuleBroken when there is no room at the moment, or the question takes too long
     */
    public Found find(Question question, int offset, int limit) {
        if (!isGivenPlace()) {
            throw RuleBroken.of("q", "search.busy");
        }
        try {
            return searching.find(question, offset, limit);
        } catch (RuntimeException failed) {
            if (isCancelled(failed)) {
                // Words are what somebody thinks of, so they do not go into a log.
                LOG.log(Level.INFO, "a search took too long");
                throw RuleBroken.of("q", "search.tooLong");
            }
            throw failed;
        } finally {
            places.release();
        }
    }

    private boolean isGivenPlace() {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isCancelled(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
