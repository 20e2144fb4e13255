package sunlight.dashboard.rest;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.dashboard.BureauFigures;
import sunlight.dashboard.Overview;
import sunlight.dashboard.SchoolFigures;
import sunlight.dashboard.Tally;

/**
 * Cells of the matrix, counted by status.
 *
 * @param uncounted how many of the schools are not in the figures yet, since nothing has been worked out for them
 * @param byDistrict the empty name stands for schools without a county
 * @param byKind a school of several kinds counts with each
 * @param due each item that falls due, with the number of schools in each of the next four weeks
 * @param bureaus what the bureau itself, those below it and their units stand with against what they owe themselves, by slug
 */
public record FiguresAnswer(
        LocalDate day,
        Instant countedAt,
        int schools,
        int uncounted,
        Map<String, Integer> all,
        Map<String, Map<String, Integer>> byDistrict,
        Map<String, Map<String, Integer>> byKind,
        Map<String, Map<String, Integer>> byGroup,
        Map<String, Map<String, Integer>> byItem,
        Map<LocalDate, Map<String, Integer>> trend,
        Map<String, List<Integer>> due,
        List<Standing> worst,
        List<Standing> improved,
        Map<String, Map<String, Integer>> bureaus) {

    /** A school's share of what it owed, today and four weeks ago. */
    public record Standing(String slug, int percent, int late, int percentBefore) {

        static Standing of(SchoolFigures school) {
            return new Standing(
                    school.slug(),
                    school.now().percent(),
                    school.now().owed() - school.now().done(),
                    school.before().percent());
        }
    }

    static FiguresAnswer of(Overview overview, List<BureauFigures> bureaus) {
        return new FiguresAnswer(
                overview.day(),
                overview.countedAt(),
                overview.schools(),
                overview.uncounted(),
                counts(overview.all()),
                each(overview.byDistrict()),
                each(overview.byKind()),
                each(overview.byGroup()),
                each(overview.byItem()),
                overview.trend().stream()
                        .collect(toMap(day -> day.on(), day -> counts(day.tally()), (one, same) -> one, TreeMap::new)),
                overview.due().stream().collect(toMap(due -> due.item().value(), due -> due.counts())),
                overview.worst().stream().map(Standing::of).toList(),
                overview.improved().stream().map(Standing::of).toList(),
                bureaus.stream()
                        .collect(toMap(
                                BureauFigures::slug,
                                bureau -> counts(bureau.tally()),
                                (one, same) -> one,
                                TreeMap::new)));
    }

    private static <K> Map<String, Map<String, Integer>> each(Map<K, Tally> tallies) {
        return tallies.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toString(),
                        entry -> counts(entry.getValue()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Map<String, Integer> counts(Tally tally) {
        return tally.counts().entrySet().stream()
                .collect(toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}
