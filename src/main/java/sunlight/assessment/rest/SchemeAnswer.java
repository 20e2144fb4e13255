package sunlight.assessment.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.assessment.score.Grade;
import sunlight.assessment.score.Scheme;
import sunlight.assessment.score.Veto;

/**
 * How the bureau counts; its own setting.
 *
 * @param weights by item
 * @param sizes from how many pupils on a school is of the next size
 */
public record SchemeAnswer(
        Map<String, Integer> weights, Limits limits, Vetoes vetoes, Caps caps, List<Integer> sizes, int objectionDays) {

    /** From how many points on a grade is given. */
    public record Limits(int excellent, int good, int passed) {}

    /** What limits the grade, and to which; {@code neverDays} is how long an item must have been owed to count as never published. */
    public record Vetoes(List<Veto> kinds, Grade worst, int neverDays) {}

    /** How many points a person may give or take in all. */
    public record Caps(int bonus, int deduction) {}

    static SchemeAnswer of(Scheme scheme) {
        var weights = new TreeMap<String, Integer>();
        scheme.weights().forEach((item, weight) -> weights.put(item.value(), weight));
        return new SchemeAnswer(
                weights,
                new Limits(
                        scheme.limits().excellent(),
                        scheme.limits().good(),
                        scheme.limits().passed()),
                new Vetoes(
                        scheme.vetoes().kinds().stream().sorted().toList(),
                        scheme.vetoes().worst(),
                        scheme.vetoes().neverDays()),
                new Caps(scheme.caps().bonus(), scheme.caps().deduction()),
                scheme.sizes(),
                scheme.objectionDays());
    }
}
