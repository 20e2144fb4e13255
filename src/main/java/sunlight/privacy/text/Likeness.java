package sunlight.privacy.text;

import java.util.Map;

/**
 * How much a sentence sounds like those that tell of a person: a logistic regression over {@link Grams}.
 *
 * @param weights of each gram; one that is not known says nothing
 * @param bias of a sentence of which nothing is known
 * @param limit from which on a person has to look
 * @param namedLimit the same where somebody is named
 */
public record Likeness(Map<String, Float> weights, double bias, double limit, double namedLimit) {

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
}
