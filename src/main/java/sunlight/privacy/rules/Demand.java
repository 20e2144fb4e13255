package sunlight.privacy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.privacy.text.Letters;

/**
 * Which letters a text must have, so that an expression may match in it: all that one of its branches demands, and a branch
 * demands one letter at least of each of its parts.
 */
final class Demand {

    static final Demand NOTHING = new Demand("", new Demand[0][]);

    /** Of these each match has one. */
    private final String letters;

    private final Letters.Any any;
    private final Demand[][] branches;

    private Demand(String letters, Demand[]... branches) {
        this.letters = letters;
        this.any = Letters.Any.of(letters);
        this.branches = branches;
    }

    static Demand of(String expression, boolean inAnyCase) {
        return of(expression, inAnyCase, "");
    }

    /** @param given what is known to stand in the text: who asks need not ask for that */
    static Demand of(String expression, boolean inAnyCase, String given) {
        var branches = Expression.of(expression).branches().stream()
                .map(branch -> of(branch, inAnyCase, given))
                .toArray(Demand[][]::new);
        if (Stream.of(branches).anyMatch(branch -> branch.length == 0)) {
            return NOTHING;
        }
        var letters = Stream.of(branches).map(branch -> branch[0].letters).collect(Collectors.joining());
        return new Demand(letters, Stream.of(branches).allMatch(Demand::isPlain) ? new Demand[0][] : branches);
    }

    /** What spares most comes first. */
    private static Demand[] of(List<Expression.Part> branch, boolean inAnyCase, String given) {
        return branch.stream()
                .filter(part -> !part.isOptional())
                .map(part -> of(part, inAnyCase, given))
                .filter(demand -> demand != NOTHING)
                .sorted(Comparator.comparingInt(demand -> Expression.weight(demand.letters.chars())))
                .toArray(Demand[]::new);
    }

    private static Demand of(Expression.Part part, boolean inAnyCase, String given) {
        if (part.isGroup()) {
            return of(part.inner(), inAnyCase, given);
        }
        var letters = inAnyCase ? Expression.inBothCases(part.letters()) : part.letters();
        return letters.isEmpty() || given.chars().anyMatch(letters::get)
                ? NOTHING
                : new Demand(letters.stream().mapToObj(Character::toString).collect(Collectors.joining()));
    }

    /** Whether its letters say all. */
    private static boolean isPlain(Demand[] branch) {
        return branch.length == 1 && branch[0].branches.length == 0;
    }

    String letters() {
        return letters;
    }

    boolean isMetBy(Letters text) {
        return letters.isEmpty() || any.isIn(text) && (branches.length == 0 || isMetByBranch(text));
    }

    private boolean isMetByBranch(Letters text) {
        for (var branch : branches) {
            if (isMet(branch, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Demand[] branch, Letters text) {
        for (var demand : branch) {
            if (!demand.isMetBy(text)) {
                return false;
            }
        }
        return true;
    }
}
