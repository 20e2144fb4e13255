package sunlight.privacy.rules;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Plain;

/**
 * An expression with the letters of which each of its matches has one at least. Most texts have none of them, and to look for
 * letters takes a small part of the time that the expression takes.
 */
final class Needed {

    private static final int TOO_COMMON = 900;

    private final Pattern pattern;
    /** Empty where it cannot be told. */
    private final BitSet letters;

    private final Demand demand;

    private Needed(Pattern pattern, BitSet letters, Demand demand) {
        this.pattern = pattern;
        this.letters = letters;
        this.demand = demand;
    }

    static Needed of(Pattern pattern) {
        var inAnyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0
                || pattern.pattern().contains("(?i");
        var rarest = ofAny(pattern.pattern());
        var letters = inAnyCase ? Expression.inBothCases(rarest) : rarest;
        return new Needed(
                pattern,
                Expression.weight(letters.stream()) < TOO_COMMON ? letters : new BitSet(),
                Demand.of(pattern.pattern(), inAnyCase));
    }

    static Needed of(String expression) {
        return of(Pattern.compile(expression));
    }

    Pattern pattern() {
        return pattern;
    }

    /** The letters, for who wants to see them. */
    BitSet letters() {
        return letters;
    }

    Demand demand() {
        return demand;
    }

    boolean mayBeIn(String text) {
        if (letters.isEmpty()) {
            return true;
        }
        for (var at = 0; at < text.length(); at++) {
            if (letters.get(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The same of all that a text is made of, of which it may be looked for in a part only. */
    boolean mayBeIn(Letters text) {
        return demand.isMetBy(text);
    }

    boolean mayBeIn(Plain plain) {
        return mayBeIn(plain.letters()) && mayBeIn(plain.text());
    }

    boolean isIn(Plain plain) {
        return mayBeIn(plain) && pattern.matcher(plain.text()).find();
    }

    Stream<MatchResult> in(Plain plain) {
        return mayBeIn(plain) ? pattern.matcher(plain.text()).results() : Stream.empty();
    }

    boolean isIn(String text) {
        return isLikely(text) && pattern.matcher(text).find();
    }

    Stream<MatchResult> in(String text) {
        return isLikely(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    private boolean isLikely(String text) {
        return mayBeIn(text) && (text.length() > Letters.FEW || demand.isMetBy(Letters.of(text)));
    }

    /** Of one of its branches each match is. */
    private static BitSet ofAny(String expression) {
        var all = new BitSet();
        for (var branch : Expression.of(expression).branches()) {
            var letters = ofAll(branch);
            if (letters.isEmpty()) {
                return letters;
            }
            all.or(letters);
        }
        return all;
    }

    /** All parts of a branch have to be there: the rarest of them tells most. */
    private static BitSet ofAll(List<Expression.Part> branch) {
        var best = new BitSet();
        for (var part : branch) {
            var letters = part.isOptional() ? new BitSet() : part.isGroup() ? ofAny(part.inner()) : part.letters();
            if (!letters.isEmpty() && (best.isEmpty() || isRarer(letters, best))) {
                best = letters;
            }
        }
        return best;
    }

    private static boolean isRarer(BitSet some, BitSet others) {
        return Expression.weight(some.stream()) < Expression.weight(others.stream());
    }
}
