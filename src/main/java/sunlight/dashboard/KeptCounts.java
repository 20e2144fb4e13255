package sunlight.dashboard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.tenancy.SchoolKind;

/** The figures as they were kept while timelines changed; however many schools there are, they cost the same to read. */
@ApplicationScoped
class KeptCounts {

    @Inject
    MoveRows moves;

    @Inject
    SchoolFigureRows schools;

    /**
     * Nothing until every school below the bureau in scope was counted once on the day. Those that have come since are not
     * looked for one by one: they are as many as are missing.
     */
    Optional<Counts> on(Horizon horizon) {
        if (!schools.isComplete(horizon.today())) {
            return Optional.empty();
        }
        var sums = moves.sums(horizon);
        var active = schools.active();
        var counted =
                of(sums, Moves.Part.SCHOOLS).stream().mapToInt(MoveRows.Sum::n).sum();
        return Optional.of(new Counts(
                active,
                Math.max(0, active - counted),
                by(sums, Moves.Part.DISTRICT, district -> district),
                by(sums, Moves.Part.KIND, SchoolKind::valueOf),
                by(sums, Moves.Part.ITEM, ItemCode::new),
                trend(of(sums, Moves.Part.DAY), horizon),
                due(of(sums, Moves.Part.DUE)),
                schools.worst(horizon.today(), Horizon.SCHOOLS_NAMED),
                schools.improved(horizon.today(), Horizon.SCHOOLS_NAMED)));
    }

    private static List<MoveRows.Sum> of(List<MoveRows.Sum> sums, Moves.Part part) {
        return sums.stream().filter(sum -> sum.part() == part).toList();
    }

    private static <K> Map<K, Tally> by(List<MoveRows.Sum> sums, Moves.Part part, Function<String, K> about) {
        var tallies = new TreeMap<K, Tally>();
        of(sums, part).forEach(sum -> tallies.merge(about.apply(sum.about()), tally(sum), Tally::plus));
        return tallies;
    }

    private static Tally tally(MoveRows.Sum sum) {
        return Tally.of(ComplianceStatus.valueOf(sum.status()), sum.n());
    }

    private static List<Day> trend(List<MoveRows.Sum> sums, Horizon horizon) {
        var byWeek = sums.stream().collect(toMap(MoveRows.Sum::week, KeptCounts::tally, Tally::plus));
        var days = new ArrayList<Day>();
        var stood = Tally.NONE;
        for (var day : horizon.days()) {
            stood = stood.plus(byWeek.getOrDefault(days.size(), Tally.NONE));
            days.add(new Day(day, stood));
        }
        return days;
    }

    private static List<DueItem> due(List<MoveRows.Sum> sums) {
        var counts = new TreeMap<String, int[]>();
        for (var sum : sums) {
            var weeks = counts.computeIfAbsent(sum.about(), item -> new int[Horizon.WEEKS_AHEAD]);
            for (var week = sum.week(); week < weeks.length; week++) {
                weeks[week] += sum.n();
            }
        }
        return DueItem.inOrder(counts);
    }
}
