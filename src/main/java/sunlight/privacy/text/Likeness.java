package sunlight.privacy.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a sentence sounds like those that tell of a person: a logistic regression over {@link Grams}.
 *
 * @param weights of each gram, by its number; one that is not known says nothing
 * @param bias of a sentence of which nothing is known
 * @param limit from which on a person has to look
 * @param namedLimit the same where somebody is named
 */
public record Likeness(Map<Long, Float> weights, double bias, double limit, double namedLimit) {

    /** Grows with the likeness; what it is worth only the limits say. */
    public double of(String sentence) {
        var sum = 0.0;
        var known = 0;
        for (var gram : Grams.of(sentence)) {
            var weight = weights.get(gram);
            if (weight != null) {
                sum += weight;
                known++;
            }
        }
        return sum / Math.sqrt(known + 1.0) + bias;
    }

    /** From lines of a gram, or the name of a limit, and its value behind a tab; others are remarks. */
    public static Likeness read(String lines) {
        var weights = new HashMap<Long, Float>();
        var others = new HashMap<String, Double>();
        for (var line : lines.lines().toList()) {
            var tab = line.indexOf('\t');
            if (tab > Grams.LONGEST) {
                others.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            } else if (tab > 0) {
                weights.put(Grams.number(line.substring(0, tab)), Float.valueOf(line.substring(tab + 1)));
            }
        }
        return new Likeness(
                weights,
                Objects.requireNonNull(others.get("#bias")),
                Objects.requireNonNull(others.get("#limit")),
                Objects.requireNonNull(others.get("#named")));
    }
}
