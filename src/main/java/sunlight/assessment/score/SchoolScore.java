package sunlight.assessment.score;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a school scored.
 *
 * @param base from its days, of 100; none where nothing that counts was owed
 * @param bonus as far as it counts under its cap; so is the deduction
 * @param total with bonus and deduction, not below 0; none without a base, and so is the grade
 * @param vetoes that the scheme counts
 */
public record SchoolScore(
        UUID school,
        Peers peers,
        @Nullable Points base,
        Points bonus,
        Points deduction,
        @Nullable Points total,
        @Nullable Grade grade,
        Set<Veto> vetoes) {

    public SchoolScore {
        vetoes = Set.copyOf(vetoes);
    }

    /**
     * An item's share.
     *
     * @param points its weight times the share of its owed days that were in order, rounded to hundredths
     */
    public record Line(ItemDays days, int weight, Points points) {}

    /** With its place among its peers. */
    public record Placed(SchoolScore score, @Nullable Integer place, int peerCount) {}

    /** The lines in which a scheme counts something, for the explanation. */
    public static List<Line> lines(List<ItemDays> days, Scheme scheme) {
        return days.stream()
                .map(each -> new Line(each, scheme.weight(each.item()), Scoring.points(each, scheme)))
                .toList();
    }
}
