package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Plain;

/**
 * Things that are looked for in the same texts. Which of them may stand in one is told at once by its letters and by those before
 * it, in the time that it takes to ask for a few of them.
 */
final class Sieve<T> {

    private final List<T> all;
    private final Part within;
    private final Part around;

    /** What is needed of each, and its letters as an index. */
    private record Part(List<Demand> demands, Letters.Index index) {

        static <T> Part of(List<T> all, Function<T, Needed> needed) {
            var demands = all.stream().map(each -> needed.apply(each).demand()).toList();
            return new Part(
                    demands,
                    Letters.Index.of(demands.stream().map(Demand::letters).toList()));
        }
    }

    /**
     * @param within what of each has to stand in a text or its label
     * @param around what has to stand there or in the heading
     */
    Sieve(List<T> all, Function<T, Needed> within, Function<T, Needed> around) {
        this.all = all;
        this.within = Part.of(all, within);
        this.around = Part.of(all, around);
    }

    /** The whole list. */
    List<T> all() {
        return all;
    }

    /** Those that may stand there, in their order. */
    List<T> in(Plain plain, Setting setting) {
        var text = setting.labelled(plain);
        var likely = within.index().in(text);
        return likely == 0 ? List.of() : in(text, setting.around(plain), likely);
    }

    private List<T> in(Letters text, Letters whole, long likely) {
        var some = new ArrayList<T>();
        for (var rest = likely & around.index().in(whole); rest != 0; rest &= rest - 1) {
            var each = Long.numberOfTrailingZeros(rest);
            if (within.demands().get(each).isMetBy(text)
                    && around.demands().get(each).isMetBy(whole)) {
                some.add(all.get(each));
            }
        }
        return some;
    }
}
