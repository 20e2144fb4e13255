package sunlight.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Interval;
import sunlight.compliance.TenantJudged;

/**
 * Keeps the figures of the bureaus above a school in the transaction that judges it: tells them the difference that it makes.
 */
@ApplicationScoped
class CountingAlong {

    @Inject
    ShareRows shares;

    @Inject
    MoveRows moves;

    @Inject
    SchoolFigureRows schools;

    @Inject
    Clock clock;

    void judged(@Observes TenantJudged event) {
        if (!event.tenant().isSchool()) {
            return;
        }
        var horizon = new Horizon(LocalDate.now(clock));
        var known = shares.known(horizon.today());
        var now = Share.of(event.tenant());
        if (!known.share().equals(now)) {
            recount(horizon, known.share(), now, event.changes());
        } else if (event.changes().isEmpty() && known.upToDate()) {
            return;
        } else if (now.isPresent()) {
            moves.add(now.get().bureaus(), difference(horizon, now.get(), event.changes()));
        }
        schools.keep(now.map(Share::bureaus).orElseGet(List::of), horizon);
    }

    private static Map<Moves.Place, Integer> difference(
            Horizon horizon, Share share, Map<ItemCode, TenantJudged.Change> changes) {
        var difference = new Moves(horizon);
        changes.forEach((item, change) ->
                difference.timeline(share, item, change.before(), -1).timeline(share, item, change.after(), 1));
        return difference.sums();
    }

    /** Takes back all that was counted, and counts all that is known. */
    private void recount(
            Horizon horizon, Optional<Share> before, Optional<Share> now, Map<ItemCode, TenantJudged.Change> changes) {
        var timelines = shares.timelines();
        var earlier = new HashMap<ItemCode, List<Interval>>(timelines);
        changes.forEach((item, change) -> earlier.put(item, change.before()));
        before.ifPresent(share -> moves.add(share.bureaus(), all(horizon, share, earlier, -1)));
        now.ifPresent(share -> moves.add(share.bureaus(), all(horizon, share, timelines, 1)));
        shares.keep(now);
    }

    private static Map<Moves.Place, Integer> all(
            Horizon horizon, Share share, Map<ItemCode, List<Interval>> timelines, int sign) {
        var all = new Moves(horizon).school(share, sign);
        timelines.forEach((item, timeline) -> all.timeline(share, item, timeline, sign));
        return all.sums();
    }
}
