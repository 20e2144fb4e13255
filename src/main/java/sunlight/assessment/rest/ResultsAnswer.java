package sunlight.assessment.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Result;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Points;
import sunlight.assessment.score.SchoolScore;
import sunlight.assessment.score.Veto;
import sunlight.tenancy.SchoolKind;

/** What came out of the latest calculation, the best first; nothing before the first. */
public record ResultsAnswer(List<Line> results) {

    /**
     * A result.
     *
     * @param of slug of whoever was assessed
     */
    public record Line(String of, Score score, Rank rank) {}

    /**
     * Points out of 100 and the grade; without anything owed there are none.
     *
     * @param base from the days; bonus and deduction as far as they count
     */
    public record Score(
            @Nullable Double base,
            double bonus,
            double deduction,
            @Nullable Double total,
            @Nullable Grade grade,
            List<Veto> vetoes) {}

    /**
     * The place among the like; too few of them have none.
     *
     * @param kinds whose kinds of school the peers share; empty for bureaus and units
     * @param pupilsFrom of which size the peers are; absent where it is not known, or there is no end to it
     */
    public record Rank(
            @Nullable Integer place,
            int peers,
            List<SchoolKind> kinds,
            @Nullable Integer pupilsFrom,
            @Nullable Integer pupilsBelow) {}

    static ResultsAnswer of(List<Result> results, Map<UUID, String> slugs) {
        return new ResultsAnswer(results.stream()
                .map(each -> line(each.placed(), slugs.getOrDefault(each.score().school(), "")))
                .toList());
    }

    static Line line(SchoolScore.Placed placed, String slug) {
        var score = placed.score();
        var peers = score.peers();
        return new Line(
                slug,
                new Score(
                        number(score.base()),
                        score.bonus().decimal().doubleValue(),
                        score.deduction().decimal().doubleValue(),
                        number(score.total()),
                        score.grade(),
                        score.vetoes().stream().sorted().toList()),
                new Rank(
                        placed.place(),
                        placed.peerCount(),
                        peers.kinds().stream().sorted().toList(),
                        peers.size() == null ? null : Integer.valueOf(peers.from()),
                        peers.below()));
    }

    private static @Nullable Double number(@Nullable Points points) {
        return points == null ? null : points.decimal().doubleValue();
    }
}
