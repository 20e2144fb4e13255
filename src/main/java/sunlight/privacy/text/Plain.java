package sunlight.privacy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text in normal form, with the way back to what was written: full-width forms, other digits and dashes are made
 * plain, invisible characters are dropped. Numbers in circles stay, they count points and are never part of a value.
 */
public final class Plain {

    private static final int SPACED = 8;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Source> sources;
    private final int[] bounds;
    private @Nullable Letters letters;

    private Plain(String text, int[] starts, int[] ends, List<Source> sources, int[] bounds) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sources = sources;
        this.bounds = bounds;
    }

    public static Plain of(Source source) {
        var form = new Form(source.text());
        form.closeUp();
        Numerals.read(form.out);
        return new Plain(
                form.out.toString(), form.starts(), form.ends(), List.of(source), new int[] {form.out.length()});
    }

    /** Several texts as one, with a blank between them: a value may be split over lines or cells. */
    public static Plain joined(List<Plain> parts) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var sources = new ArrayList<Source>();
        var bounds = new int[parts.size()];
        for (var part = 0; part < parts.size(); part++) {
            var each = parts.get(part);
            text.append(each.text).append(' ');
            for (var at = 0; at <= each.text.length(); at++) {
                starts.add(at < each.starts.length ? each.starts[at] : each.end());
                ends.add(at < each.ends.length ? each.ends[at] : each.end());
            }
            sources.add(each.sources.get(0));
            bounds[part] = text.length();
        }
        return new Plain(text.toString(), ints(starts), ints(ends), sources, bounds);
    }

    /** The same text from there on, offsets kept. */
    public Plain part(int from, int to) {
        return new Plain(
                text.substring(from, to),
                java.util.Arrays.copyOfRange(starts, from, to),
                java.util.Arrays.copyOfRange(ends, from, to),
                sources,
                new int[] {to - from});
    }

    public String text() {
        return text;
    }

    /** What it is made of; many ask. */
    public Letters letters() {
        if (letters == null) {
            letters = Letters.of(text);
        }
        return letters;
    }

    public int length() {
        return text.length();
    }

    /** Where a stretch of the normal form stands in what was written; one span for each source it touches. */
    public List<Span> spans(int from, int to) {
        var spans = new ArrayList<Span>(1);
        var begin = 0;
        for (var part = 0; part < bounds.length; part++) {
            var low = Math.max(from, begin);
            var high = Math.min(to, part == bounds.length - 1 ? text.length() : bounds[part] - 1);
            if (low < high) {
                spans.add(new Span(sources.get(part), starts[low], ends[high - 1]));
            }
            begin = bounds[part];
        }
        return spans;
    }

    private int end() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The way from what was written to the normal form, character by character. */
    private static final class Form {

        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Form(String written) {
            out = new StringBuilder(written.length());
            starts = new int[written.length() + 8];
            ends = new int[written.length() + 8];
            for (int at = 0, next; at < written.length(); at = next) {
                var code = written.codePointAt(at);
                next = at + Character.charCount(code);
                put(code, at, next);
            }
        }

        private void put(int code, int from, int to) {
            if (code >= ' ' && code < 0x7f || code >= 0x4e00 && code <= 0x9fff || code == '\n') {
                add((char) code, from, to);
            } else if (Character.isDigit(code)) {
                add((char) ('0' + Character.digit(code, 10)), from, to);
            } else if (Character.getType(code) == Character.DASH_PUNCTUATION || code == 0x2212 || code == 0xfe63) {
                add('-', from, to);
            } else if (Character.isWhitespace(code) || Character.isSpaceChar(code) || code == '\t') {
                add(code == '\r' ? '\n' : ' ', from, to);
            } else if (isUnseen(code)) {
                return;
            } else {
                spell(code, from, to);
            }
        }

        /** A line with a blank behind each letter, as programs read pictures, is read without them. */
        void closeUp() {
            if (!hasBlanks()) {
                return;
            }
            var dropped = new BitSet();
            for (int from = 0, to; from < out.length(); from = to + 1) {
                to = out.indexOf("\n", from);
                to = to < 0 ? out.length() : to;
                if (isSpaced(from, to)) {
                    IntStream.range(from, to).filter(this::isSingleBlank).forEach(dropped::set);
                }
            }
            if (!dropped.isEmpty()) {
                drop(dropped);
            }
        }

        private boolean hasBlanks() {
            var blanks = 0;
            for (var at = 0; at < out.length() && blanks < SPACED; at++) {
                blanks += out.charAt(at) == ' ' ? 1 : 0;
            }
            return blanks == SPACED;
        }

        private boolean isSpaced(int from, int to) {
            var letters = 0;
            var han = 0;
            var blanks = 0;
            for (var at = from; at < to; at++) {
                letters += Character.isLetterOrDigit(out.charAt(at)) ? 1 : 0;
                han += Names.isHan(out.charAt(at)) ? 1 : 0;
                blanks += isSingleBlank(at) ? 1 : 0;
            }
            return blanks >= SPACED && han >= SPACED / 2 && blanks * 10 >= letters * 7;
        }

        private boolean isSingleBlank(int at) {
            return out.charAt(at) == ' '
                    && at > 0
                    && at + 1 < out.length()
                    && out.charAt(at - 1) != ' '
                    && out.charAt(at + 1) != ' ';
        }

        private void drop(BitSet dropped) {
            var kept = 0;
            for (var at = 0; at < out.length(); at++) {
                if (!dropped.get(at)) {
                    out.setCharAt(kept, out.charAt(at));
                    starts[kept] = starts[at];
                    ends[kept++] = ends[at];
                }
            }
            out.setLength(kept);
        }

        private void spell(int code, int from, int to) {
            var counted = code >= 0x2460 && code <= 0x24ff || code >= 0x3200 && code <= 0x33ff;
            var plain = counted || Character.getType(code) == Character.OTHER_NUMBER
                    ? Character.toString(code)
                    : Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
            for (var at = 0; at < plain.length(); at++) {
                add(plain.charAt(at), from, to);
            }
        }

        private static boolean isUnseen(int code) {
            var type = Character.getType(code);
            return type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || code >= 0xfe00 && code <= 0xfe0f;
        }

        private void add(char letter, int from, int to) {
            var at = out.length();
            if (at == starts.length) {
                starts = java.util.Arrays.copyOf(starts, at * 2);
                ends = java.util.Arrays.copyOf(ends, at * 2);
            }
            starts[at] = from;
            ends[at] = to;
            out.append(letter);
        }

        int[] starts() {
            return starts;
        }

        int[] ends() {
            return java.util.Arrays.copyOf(ends, out.length());
        }
    }
}
