package sunlight.privacy.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How much a sentence sounds like those that tell of a person: a logistic regression over {@link Grams}. */
public final class Likeness {

    /** Spreads the numbers of grams, which share most of their letters, over all places. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** Half of the places at least are free, so that the next free one is near. */
    private final int shift;

    private final long[] grams;
    private final float[] weights;
    private final double bias;
    private final double limit;
    private final double namedLimit;

    /**
     * @param weights of each gram, by its number; one that is not known says nothing
     * @param bias of a sentence of which nothing is known
     * @param limit from which on a person has to look
     * @param namedLimit the same where somebody is named
     */
    public Likeness(Map<Long, Float> weights, double bias, double limit, double namedLimit) {
        this.shift = Long.numberOfLeadingZeros(weights.size() * 2L + 1);
        this.grams = new long[1 << Long.SIZE - shift];
        this.weights = new float[grams.length];
        this.bias = bias;
        this.limit = limit;
        this.namedLimit = namedLimit;
        weights.forEach((gram, weight) -> {
            var at = place(gram);
            grams[at] = gram;
            this.weights[at] = weight;
        });
    }

    /** Where a gram is kept or would be; no gram is 0. */
    private int place(long gram) {
        var at = (int) (gram * SPREAD >>> shift);
        while (grams[at] != gram && grams[at] != 0) {
            at = at + 1 & grams.length - 1;
        }
        return at;
    }

    /** Grows with the likeness; what it is worth only the limits say. */
    public double of(String sentence) {
        var all = Grams.in(sentence);
        var counted = new long[Integer.highestOneBit(all.length + 1) << 2];
        var sum = 0.0;
        var known = 0;
        for (var gram : all) {
            var at = place(gram);
            if (grams[at] == gram && isFirst(gram, counted)) {
                sum += weights[at];
                known++;
            }
        }
        return of(sum, known);
    }

    /** Whether it has not been counted yet; to sort the grams of a long row would take most of the time. */
    private static boolean isFirst(long gram, long[] counted) {
        var at = (int) (gram * SPREAD >>> Long.numberOfLeadingZeros(counted.length - 1L));
        while (counted[at] != 0) {
            if (counted[at] == gram) {
                return false;
            }
            at = at + 1 & counted.length - 1;
        }
        counted[at] = gram;
        return true;
    }

    private double of(double sum, int known) {
        return sum / Math.sqrt(known + 1.0) + bias;
    }

    /** The same where the grams of a sentence are known already. */
    public double of(long[] sentence) {
        var sum = 0.0;
        var known = 0;
        for (var gram : sentence) {
            var at = place(gram);
            if (grams[at] == gram) {
                sum += weights[at];
                known++;
            }
        }
        return of(sum, known);
    }

    public Map<Long, Float> weights() {
        var all = new TreeMap<Long, Float>();
        for (var at = 0; at < grams.length; at++) {
            if (grams[at] != 0) {
                all.put(grams[at], weights[at]);
            }
        }
        return all;
    }

    public double bias() {
        return bias;
    }

    public double limit() {
        return limit;
    }

    public double namedLimit() {
        return namedLimit;
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
