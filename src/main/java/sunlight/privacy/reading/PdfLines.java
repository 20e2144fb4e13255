package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page while it is read: words with their places, so that gaps that lie below one another part columns. */
final class PdfLines {

    /** In sizes of the letters: a wider gap parts columns wherever it is. */
    private static final float WIDE = 1.2f;
    /** A gap of that width does where the lines around have one at the same place. */
    private static final float NARROW = 0.45f;

    private static final int AROUND = 2;
    private static final int WITNESSES = 2;

    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line(new ArrayList<>());

    /** Words side by side. */
    private record Line(List<Word> words) {

        List<Gap> gaps() {
            var gaps = new ArrayList<Gap>();
            for (var at = 1; at < words.size(); at++) {
                var gap = new Gap(
                        words.get(at - 1).to(),
                        words.get(at).from(),
                        words.get(at).size());
                if (gap.width() > NARROW * gap.size()) {
                    gaps.add(gap);
                }
            }
            return gaps;
        }
    }

    private record Word(String text, float from, float to, float size) {}

    private record Gap(float from, float to, float size) {

        float width() {
            return to - from;
        }

        boolean isBelow(Gap other) {
            return Math.min(to, other.to) - Math.max(from, other.from) > NARROW * size / 2;
        }
    }

    void clear() {
        lines.clear();
        line = new Line(new ArrayList<>());
    }

    void word(String text, List<TextPosition> letters) {
        var first = letters.get(0);
        var last = letters.get(letters.size() - 1);
        var size = Math.max(first.getFontSizeInPt(), 4);
        line.words().add(new Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), size));
    }

    void endLine() {
        lines.add(line);
        line = new Line(new ArrayList<>());
    }

    /** All lines; a tab stands where a column ends. */
    String text() {
        if (!line.words().isEmpty()) {
            endLine();
        }
        var gaps = lines.stream().map(Line::gaps).toList();
        var text = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            write(at, gaps, text);
            text.append('\n');
        }
        return text.toString();
    }

    private void write(int number, List<List<Gap>> gaps, StringBuilder text) {
        var words = lines.get(number).words();
        for (var at = 0; at < words.size(); at++) {
            if (at > 0) {
                var gap = new Gap(
                        words.get(at - 1).to(),
                        words.get(at).from(),
                        words.get(at).size());
                text.append(isColumn(gap, number, gaps) ? " \t" : " ");
            }
            text.append(words.get(at).text());
        }
    }

    private static boolean isColumn(Gap gap, int number, List<List<Gap>> gaps) {
        if (gap.width() > WIDE * gap.size()) {
            return true;
        }
        if (gap.width() <= NARROW * gap.size()) {
            return false;
        }
        var witnesses = 0;
        for (var at = Math.max(0, number - AROUND); at <= Math.min(gaps.size() - 1, number + AROUND); at++) {
            witnesses += at != number && gaps.get(at).stream().anyMatch(gap::isBelow) ? 1 : 0;
        }
        return witnesses >= WITNESSES;
    }
}
