package sunlight.privacy.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which letters stand in a text, kept in a few bits: one that it denies does not stand there, one that it grants mostly does. To
 * make it takes a walk through the text, to ask it a few steps, however many ask.
 */
public final class Letters {

    /** A text with more of them has some of nearly each kind, so that asking spares little. */
    public static final int FEW = 120;

    private static final int WORDS = 8;
    private static final int BITS = WORDS * Long.SIZE;

    /** These have a bit each, so that digits and signs are told from all others. */
    private static final int ASCII = 0x80;

    private static final long SPREAD = 0x9E3779B1L;

    private final long[] bits = new long[WORDS];

    private Letters() {}

    public static Letters of(String text) {
        var letters = new Letters();
        for (var at = 0; at < text.length(); at++) {
            letters.add(text.charAt(at));
        }
        return letters;
    }

    private void add(char letter) {
        var bit = letter < ASCII ? letter : ASCII + (int) ((letter * SPREAD & 0xffffffffL) * (BITS - ASCII) >>> 32);
        bits[bit >> 6] |= 1L << bit;
    }

    /** Those of both. */
    public Letters with(Letters others) {
        var all = new Letters();
        for (var word = 0; word < WORDS; word++) {
            all.bits[word] = bits[word] | others.bits[word];
        }
        return all;
    }

    /** Several lots of letters, one of each of which is looked for in many texts. */
    public static final class Index {

        /** For each bit of a text the lots that have it, each as a bit, too. */
        private final long[] lots = new long[BITS];
        /** Those without letters are everywhere. */
        private long everywhere;

        private Index() {}

        /** @param lots at most 64 */
        public static Index of(List<String> lots) {
            var index = new Index();
            for (var lot = 0; lot < lots.size(); lot++) {
                index.add(Letters.of(lots.get(lot)), 1L << lot);
            }
            return index;
        }

        private void add(Letters letters, long lot) {
            var bits = BitSet.valueOf(letters.bits);
            bits.stream().forEach(bit -> lots[bit] |= lot);
            everywhere |= bits.isEmpty() ? lot : 0;
        }

        /** Of which lots one letter at least may stand in a text; each a bit, from the lowest on. */
        public long in(Letters text) {
            var found = everywhere;
            for (var word = 0; word < WORDS; word++) {
                for (var rest = text.bits[word]; rest != 0; rest &= rest - 1) {
                    found |= lots[word * Long.SIZE + Long.numberOfTrailingZeros(rest)];
                }
            }
            return found;
        }
    }

    /** Any of some letters, to be looked for in many texts. */
    public static final class Any {

        /** Most are few, of which one step tells. */
        private final int word;

        private final long some;
        private final long[] others;

        private Any(int word, long some, long[] others) {
            this.word = word;
            this.some = some;
            this.others = others;
        }

        public static Any of(String letters) {
            var all = Letters.of(letters).bits;
            var filled =
                    IntStream.range(0, WORDS).filter(word -> all[word] != 0).toArray();
            var word = filled.length == 0 ? 0 : filled[0];
            return new Any(word, all[word], filled.length > 1 ? all : new long[0]);
        }

        /** Whether one of them at least may stand in a text. */
        public boolean isIn(Letters text) {
            if ((text.bits[word] & some) != 0) {
                return true;
            }
            for (var at = word + 1; at < others.length; at++) {
                if ((text.bits[at] & others[at]) != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
