package sunlight.assessment.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import sunlight.assessment.score.SchoolScore.Placed;

/**
 * Scores schools by a scheme: a pure function of their records.
 *
 * <p>An item gives its weight times the share of its owed days that were in order, rounded to hundredths; the score is the
 * sum of these out of the sum of the weights of all items that were owed, as points of 100, rounded to hundredths. So what a
 * school reads adds up, and a school that was always in order has exactly 100.
 */
public final class Scoring {

    private static final Comparator<SchoolScore> BEST_FIRST = Comparator.comparing(
                    (SchoolScore score) -> Objects.requireNonNull(score.grade()))
            .thenComparing(score -> Objects.requireNonNull(score.total()), Comparator.reverseOrder());

    private Scoring() {}

    public static SchoolScore of(SchoolRecord school, Scheme scheme) {
        var earned = 0L;
        var possible = 0L;
        for (var days : school.days()) {
            if (days.owed() > 0) {
                earned += points(days, scheme).hundredths();
                possible += (long) scheme.weight(days.item()) * Points.ONE;
            }
        }
        var peers = Peers.of(school.kinds(), school.pupils(), scheme.sizes());
        var bonus = sum(school, 1).atMost(Points.whole(scheme.caps().bonus()));
        var deduction = sum(school, -1).atMost(Points.whole(scheme.caps().deduction()));
        var vetoes = vetoes(school, scheme);
        if (possible == 0) {
            return new SchoolScore(school.school(), peers, null, bonus, deduction, null, null, vetoes);
        }
        var base = Points.part(Points.FULL, earned, possible);
        var total = base.plus(bonus).minus(deduction).atLeastNone();
        var grade = scheme.limits().of(total);
        return new SchoolScore(
                school.school(),
                peers,
                base,
                bonus,
                deduction,
                total,
                vetoes.isEmpty() ? grade : grade.noBetterThan(scheme.vetoes().worst()),
                vetoes);
    }

    public static Points points(ItemDays days, Scheme scheme) {
        return days.owed() == 0
                ? Points.NONE
                : Points.part((long) scheme.weight(days.item()) * Points.ONE, days.inOrder(), days.owed());
    }

    private static Points sum(SchoolRecord school, int sign) {
        var sum = Points.NONE;
        for (var each : school.adjustments()) {
            if (Integer.signum(each.hundredths()) == sign) {
                sum = sum.plus(new Points(sign * each.hundredths()));
            }
        }
        return sum;
    }

    private static Set<Veto> vetoes(SchoolRecord school, Scheme scheme) {
        var vetoes = EnumSet.noneOf(Veto.class);
        vetoes.addAll(school.known());
        if (school.days().stream().anyMatch(days -> isNever(days, scheme))) {
            vetoes.add(Veto.NEVER_PUBLISHED);
        }
        vetoes.retainAll(scheme.vetoes().kinds());
        return vetoes;
    }

    /** Only of what the scheme counts at all. */
    public static boolean isNever(ItemDays days, Scheme scheme) {
        return scheme.weight(days.item()) > 0
                && days.inOrder() == 0
                && days.owed() >= scheme.vetoes().neverDays();
    }

    /** All schools with their places, in the order given. Equals share a place, and the next one is left out. */
    public static List<Placed> placed(Collection<SchoolRecord> schools, Scheme scheme) {
        var scores = schools.stream().map(school -> of(school, scheme)).toList();
        var byPeers = new HashMap<Peers, List<SchoolScore>>();
        scores.stream()
                .filter(score -> score.total() != null)
                .forEach(score -> byPeers.computeIfAbsent(score.peers(), peers -> new ArrayList<>())
                        .add(score));
        var places = new HashMap<java.util.UUID, Integer>();
        byPeers.values().stream().filter(peers -> peers.size() >= Peers.FEWEST).forEach(peers -> {
            peers.sort(BEST_FIRST);
            for (int i = 0; i < peers.size(); i++) {
                var equal = i > 0 && BEST_FIRST.compare(peers.get(i - 1), peers.get(i)) == 0;
                places.put(
                        peers.get(i).school(),
                        equal ? places.get(peers.get(i - 1).school()) : Integer.valueOf(i + 1));
            }
        });
        return scores.stream()
                .map(score -> new Placed(
                        score,
                        places.get(score.school()),
                        byPeers.getOrDefault(score.peers(), List.of()).size()))
                .toList();
    }
}
