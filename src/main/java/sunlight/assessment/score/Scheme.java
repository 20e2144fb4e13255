package sunlight.assessment.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.problem.RuleBroken;

/**
 * How a bureau counts: its own setting, which no law gives it.
 *
 * @param weights by item; what is not named or weighs nothing does not count
 * @param vetoed no better than this with a veto
 * @param neverDays on how many days an item must have been owed before "never published" is said of it
 * @param sizes from how many pupils on a school is of the next size
 * @param objectionDays working days in which a school may object
 */
public record Scheme(
        Map<ItemCode, Integer> weights,
        Limits limits,
        Vetoes vetoes,
        Caps caps,
        List<Integer> sizes,
        int objectionDays) {

    public static final int HEAVIEST = 100;
    private static final int MOST_CAP = 100;
    private static final int LONGEST = 60;
    public static final int MOST_SIZES = 5;

    /** From how many points on a grade is given. */
    public record Limits(int excellent, int good, int passed) {

        public Grade of(Points points) {
            if (points.compareTo(Points.whole(excellent)) >= 0) {
                return Grade.EXCELLENT;
            }
            if (points.compareTo(Points.whole(good)) >= 0) {
                return Grade.GOOD;
            }
            return points.compareTo(Points.whole(passed)) >= 0 ? Grade.PASSED : Grade.FAILED;
        }
    }

    /** What limits the grade, and to which. */
    public record Vetoes(Set<Veto> kinds, Grade worst, int neverDays) {

        public Vetoes {
            kinds = Set.copyOf(kinds);
        }
    }

    /** How many points a person may give or take in all. */
    public record Caps(int bonus, int deduction) {}

    public Scheme {
        weights = Map.copyOf(weights);
        sizes = List.copyOf(sizes);
    }

    /** What a new assessment begins with: the weights of the catalogue. */
    public static Scheme startingFrom(List<CatalogueItem> items) {
        var weights = new TreeMap<ItemCode, Integer>();
        items.forEach(item -> weights.put(item.code(), Math.max(0, Math.min(HEAVIEST, item.weight()))));
        return new Scheme(
                weights,
                new Limits(90, 80, 60),
                new Vetoes(Set.of(Veto.ESCALATED, Veto.FORBIDDEN_CONTENT, Veto.JUDGED), Grade.PASSED, 30),
                new Caps(5, 10),
                List.of(300, 1000),
                5);
    }

    /** What the next assessment begins with: this scheme, with the catalogue's weight for what it does not know yet. */
    public Scheme carriedOver(List<CatalogueItem> items) {
        var begun = startingFrom(items);
        var carried = new TreeMap<>(begun.weights);
        carried.replaceAll((item, weight) -> weights.getOrDefault(item, weight));
        return new Scheme(carried, limits, vetoes, caps, sizes, objectionDays);
    }

    /** Says no to what cannot be meant. */
    public void check() {
        require(
                "weights",
                "assessment.weightForm",
                HEAVIEST,
                weights.values().stream().allMatch(each -> isWithin(each, HEAVIEST)));
        require("weights", "assessment.weightNone", 1, weights.values().stream().anyMatch(each -> each > 0));
        require(
                "limits",
                "assessment.limitsForm",
                100,
                limits.excellent() <= 100
                        && limits.excellent() > limits.good()
                        && limits.good() > limits.passed()
                        && limits.passed() > 0);
        require("vetoes", "assessment.neverDaysForm", 1, vetoes.neverDays() >= 1);
        require(
                "caps",
                "assessment.capsForm",
                MOST_CAP,
                isWithin(caps.bonus(), MOST_CAP) && isWithin(caps.deduction(), MOST_CAP));
        require("objectionDays", "assessment.daysForm", LONGEST, objectionDays >= 1 && objectionDays <= LONGEST);
        require("sizes", "assessment.sizesForm", MOST_SIZES, sizes.size() <= MOST_SIZES && isRising());
    }

    private boolean isRising() {
        for (int i = 0; i < sizes.size(); i++) {
            if (sizes.get(i) <= (i == 0 ? 0 : sizes.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(int value, int most) {
        return value >= 0 && value <= most;
    }

    private static void require(String field, String key, int limit, boolean holds) {
        if (!holds) {
            throw RuleBroken.of(field, key, limit);
        }
    }

    public int weight(ItemCode item) {
        return weights.getOrDefault(item, 0);
    }
}
