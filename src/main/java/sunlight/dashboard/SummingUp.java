package sunlight.dashboard;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Sums up what schools have told their bureaus, and sees to it that all of them are counted. */
@UseCase
public class SummingUp {

    private static final int AT_A_TIME = 500;
    private static final int MOST_UNCOUNTED = 1_000;

    @Inject
    Rows rows;

    @Inject
    MoveRows moves;

    @Inject
    SchoolFigureRows schools;

    @Inject
    Clock clock;

    /** Bureaus for which something has come. */
    @ByWorker
    public List<UUID> waiting() {
        return rows.column("select distinct tenant_id from figure_move");
    }

    /** Sums up some of what has come for the bureau in scope; answers whether there may be more. */
    @ByWorker
    public boolean some() {
        return moves.sumUp(AT_A_TIME) == AT_A_TIME;
    }

    /** Schools below the bureau in scope that are not counted today; not all of very many. */
    @ByWorker
    public List<UUID> uncounted() {
        return schools.uncounted(LocalDate.now(clock), MOST_UNCOUNTED);
    }

    /** Puts together what is past, and says from which day on the figures can be relied on. */
    @ByWorker
    public void settle() {
        var today = LocalDate.now(clock);
        moves.fold(new Horizon(today));
        for (var day : List.of(today, today.plusDays(1))) {
            if (schools.uncounted(day, 1).isEmpty()) {
                schools.complete(day);
            }
        }
    }
}
