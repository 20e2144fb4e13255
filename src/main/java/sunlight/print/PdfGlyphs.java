package sunlight.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters that go into a PDF with it, so that it prints the same everywhere: Noto Serif SC, of which a part is embedded. */
public final class PdfGlyphs {

    private static final String FONT = "/export/NotoSerifSC-Regular.ttf";

    /** Stands for a letter that the font does not have. */
    private static final String MISSING = "〓";

    private static final String CLOSING = "，。、；：？！）》」』”’％】〕,.;:?!)]%";
    private static final String OPENING = "（《「『“‘【〔([";

    /** What stands within dates, numbers, addresses and Latin words beside their letters and digits. */
    private static final String JOINING = "-./:_@%+#&=?~";

    /** Letters beyond are Chinese or the like, and a line may end after any of them. */
    private static final int LATIN_UNTIL = 0x2000;

    private final PDType0Font font;
    private final Map<Integer, String> printed = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();

    public PdfGlyphs(PDDocument document) throws IOException {
        try (var file = Objects.requireNonNull(PdfGlyphs.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    public PDType0Font font() {
        return font;
    }

    /**
     * The text in lines that are no wider than this. A line ends after any letter, as Chinese lines do, but not within a
     * date, a number or a Latin word that a line has room for, and none begins with a mark that closes or ends with one that
     * opens 避头尾.
     */
    public List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new ArrayList<Integer>();
        var taken = 0f;
        for (var letter : text.codePoints().toArray()) {
            var wide = width(letter) * size;
            if (letter == '\n') {
                lines.add(said(line));
                line.clear();
                taken = 0;
            } else if (taken + wide > width && !line.isEmpty()) {
                var carried = carried(line, letter);
                lines.add(said(line.subList(0, line.size() - carried)));
                line.subList(0, line.size() - carried).clear();
                taken = (float)
                        line.stream().mapToDouble(each -> width(each) * size).sum();
            }
            line.add(letter);
            taken += wide;
        }
        lines.add(said(line));
        return lines;
    }

    /** How many letters at the end go with the next one; never all of them. */
    private static int carried(List<Integer> line, int next) {
        var following = next;
        for (var carried = 0; carried < line.size(); carried++) {
            var last = line.get(line.size() - 1 - carried);
            if (mayPart(last, following)) {
                return carried;
            }
            following = last;
        }
        return 0;
    }

    private static boolean mayPart(int last, int next) {
        return CLOSING.indexOf(next) < 0 && OPENING.indexOf(last) < 0 && !(isJoined(last) && isJoined(next));
    }

    private static boolean isJoined(int letter) {
        return letter < LATIN_UNTIL && Character.isLetterOrDigit(letter) || JOINING.indexOf(letter) >= 0;
    }

    /** How wide a text is that {@link #lines} has given. */
    public float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(each -> width(each) * size).sum();
    }

    private String said(List<Integer> letters) {
        return letters.stream().map(this::printed).collect(Collectors.joining());
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, each -> {
            try {
                return font.getStringWidth(printed(each)) / 1000;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private String printed(int letter) {
        return printed.computeIfAbsent(letter, each -> {
            if (Character.isISOControl(each)) {
                return "";
            }
            var text = Character.toString(each);
            try {
                font.encode(text);
                return text;
            } catch (IllegalArgumentException notThere) {
                return MISSING;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
