package sunlight.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import sunlight.dev.MeasuredParts;
import sunlight.dev.StartFailed;
import sunlight.search.BareSearch;

/** How the search grows with the texts, and whether it finds all that LIKE finds (P10). */
final class Searches {

    private static final long SEED = Long.getLong("sunlight.seed", 20_261_124);
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);
    private static final int QUESTIONS = 200;
    /** LIKE reads every text for every word; with more it would take longer than all the rest. */
    private static final int COMPARED = 30_000;

    private final MeasuredParts parts;
    private final Report report;
    private final Growth bureau = new Growth();
    private final Growth school = new Growth();

    Searches(MeasuredParts parts, Report report) {
        this.parts = parts;
        this.report = report;
    }

    void measure(int most) {
        Report.say("P10: texts and questions are made with seed " + SEED);
        SIZES.stream()
                .filter(texts -> texts <= most && texts >= Integer.getInteger("bench.texts.least", 0))
                .forEach(this::once);
        report.note(
                "Growth exponents of the search (median over the number of texts, and so of schools; goal 0.10): bureau-wide "
                        + bureau.said() + ", in one school " + school.said() + ".");
    }

    private void once(int texts) {
        try (var connection = parts.emptySchema("texts" + texts)) {
            connection.setAutoCommit(false);
            var begin = System.nanoTime();
            var search = new BareSearch(connection, SEED, texts);
            Report.say("  %d texts of %d schools loaded and indexed in %.0f s"
                    .formatted(texts, texts / BareSearch.OF_EACH, (System.nanoTime() - begin) / 1e9));
            var asked = search.questions(QUESTIONS);
            asked.forEach(search::throughBureau);
            bureau.add(texts, said("P10 search through the bureau", texts, asked, search::throughBureau));
            school.add(texts, said("P10 search in one school", texts, asked, search::inSchool));
            report.note(
                    "P10 plans over %d texts: of the statements for %d questions, %d read a table from end to end (goal: none)."
                            .formatted(texts, 2 * QUESTIONS, search.readFromEndToEnd(asked)));
            if (texts <= COMPARED) {
                recall(search, texts);
            }
            connection.rollback();
        } catch (SQLException | IOException failed) {
            throw new StartFailed("Cannot measure " + texts + " texts", failed);
        } finally {
            parts.drop("texts" + texts);
        }
    }

    private double said(String what, int texts, List<String> asked, ToIntFunction<String> search) {
        var seconds = asked.stream().map(question -> seconds(search, question)).toList();
        var figures = Figures.of(seconds);
        report.searched(what, texts, figures, Figures.below(seconds, 95));
        return figures.median();
    }

    private static double seconds(ToIntFunction<String> search, String question) {
        var begin = System.nanoTime();
        var unused = search.applyAsInt(question);
        return (System.nanoTime() - begin) / 1e9;
    }

    private void recall(BareSearch search, int texts) {
        var missed = search.words(QUESTIONS).stream()
                .flatMap(word -> Stream.of(search.missed(word).size()))
                .max(Comparator.naturalOrder())
                .orElse(0);
        report.note(
                "P10 recall: of %d words of two characters over %d texts, LIKE finds %s that the search does not (goal: nothing)."
                        .formatted(QUESTIONS, texts, missed == 0 ? "nothing" : "up to " + missed + " texts"));
    }
}
