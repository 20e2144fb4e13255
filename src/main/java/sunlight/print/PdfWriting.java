package sunlight.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes tables on A4 pages, across: the headings on each page, and which page of how many it is. */
public final class PdfWriting {

    private static final PDRectangle ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 36;
    private static final float SIZE = 9;
    private static final float TITLE_SIZE = 16;
    private static final float SECTION_SIZE = 12;
    private static final float LEADING = 13;
    private static final float PADDING = 4;
    private static final float LEAST_ROOM = 110;
    private static final float HEAD_TINT = .92f;
    private static final float LINE_GREY = .6f;
    private static final float BOLD = .35f;

    private final PDDocument document = new PDDocument();
    private final PdfGlyphs glyphs;
    private PdfTable table;
    private PDPageContentStream page;
    private float y;

    private PdfWriting(PdfTable table) throws IOException {
        this.table = table;
        glyphs = new PdfGlyphs(document);
        page = turned();
    }

    public static byte[] of(PdfTable table) {
        return of(List.of(table));
    }

    /** One after the other; the title of the first is that of the whole. */
    public static byte[] of(List<PdfTable> tables) {
        try {
            var writing = new PdfWriting(tables.get(0));
            try (var document = writing.document) {
                writing.write(tables);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(List<PdfTable> tables) throws IOException {
        document.getDocumentInformation().setTitle(table.title());
        var size = TITLE_SIZE;
        for (var each : tables) {
            table = each;
            if (size == SECTION_SIZE) {
                y -= LEADING;
                turnUnless(LEAST_ROOM);
            }
            written(size);
            size = SECTION_SIZE;
        }
        page.close();
        numberPages();
    }

    private void written(float size) throws IOException {
        bold(table.title(), MARGIN, y - size, size);
        y -= size + LEADING;
        for (var remark : table.remarks()) {
            for (var line : glyphs.lines(remark, SIZE, ACROSS.getWidth() - 2 * MARGIN)) {
                draw(page, line, MARGIN, y - SIZE, SIZE);
                y -= LEADING;
            }
        }
        if (!table.headings().isEmpty()) {
            y -= PADDING;
            row(table.headings(), true);
        }
        for (var row : table.rows()) {
            row(row, false);
        }
    }

    /** A heading does not stand alone at the end of a page. */
    private void turnUnless(float room) throws IOException {
        if (y < MARGIN + room) {
            page.close();
            page = turned();
        }
    }

    /** A row stays together, and is cut only where it is longer than a page. */
    private void row(List<String> cells, boolean head) throws IOException {
        var lines = new ArrayList<List<String>>();
        for (int column = 0; column < cells.size(); column++) {
            lines.add(glyphs.lines(cells.get(column), SIZE, width(column) - 2 * PADDING));
        }
        var most = Collections.max(lines.stream().map(List::size).toList());
        for (int from = 0; from < most; ) {
            var room = room();
            if (room < Math.min(most - from, fullPage())) {
                page.close();
                page = turned();
                if (!head) {
                    row(table.headings(), true);
                }
                room = room();
            }
            var start = from;
            var until = Math.min(most, from + Math.max(1, room));
            drawn(lines.stream().map(each -> part(each, start, until)).toList(), until - start, head);
            from = until;
        }
    }

    /** How many lines of a row go on the page still; its number stands in the margin. */
    private int room() {
        return (int) ((y - MARGIN - 2 * PADDING) / LEADING);
    }

    private static int fullPage() {
        return (int) ((ACROSS.getHeight() - 5 * MARGIN) / LEADING);
    }

    private static List<String> part(List<String> lines, int from, int until) {
        return lines.subList(Math.min(from, lines.size()), Math.min(until, lines.size()));
    }

    /** @param most how many lines the longest cell has */
    private void drawn(List<List<String>> lines, int most, boolean head) throws IOException {
        var height = most * LEADING + 2 * PADDING;
        var x = MARGIN;
        for (int column = 0; column < lines.size(); column++) {
            frame(x, width(column), height, head);
            var baseline = y - PADDING - SIZE;
            for (var line : lines.get(column)) {
                if (head) {
                    bold(line, x + PADDING, baseline, SIZE);
                } else {
                    draw(page, line, x + PADDING, baseline, SIZE);
                }
                baseline -= LEADING;
            }
            x += width(column);
        }
        y -= height;
    }

    /** Headings stand on grey, so that they are told apart from what is below them. */
    private void frame(float x, float width, float height, boolean head) throws IOException {
        if (head) {
            page.setNonStrokingColor(HEAD_TINT);
            page.addRect(x, y - height, width, height);
            page.fill();
            page.setNonStrokingColor(0f);
        }
        page.setStrokingColor(LINE_GREY);
        page.setLineWidth(.5f);
        page.addRect(x, y - height, width, height);
        page.stroke();
    }

    private float width(int column) {
        var all = table.widths().stream().mapToInt(Integer::intValue).sum();
        return (ACROSS.getWidth() - 2 * MARGIN) * table.widths().get(column) / all;
    }

    private PDPageContentStream turned() throws IOException {
        var next = new PDPage(ACROSS);
        document.addPage(next);
        y = ACROSS.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    /** There is one font; its letters are drawn with an edge. */
    private void bold(String text, float x, float baseline, float size) throws IOException {
        page.setStrokingColor(0f);
        page.setLineWidth(BOLD);
        page.setRenderingMode(RenderingMode.FILL_STROKE);
        draw(page, text, x, baseline, size);
        page.setRenderingMode(RenderingMode.FILL);
    }

    private void draw(PDPageContentStream on, String text, float x, float baseline, float size) throws IOException {
        on.beginText();
        on.setFont(glyphs.font(), size);
        on.newLineAtOffset(x, baseline);
        on.showText(text);
        on.endText();
    }

    private void numberPages() throws IOException {
        var count = document.getNumberOfPages();
        for (int number = 1; number <= count; number++) {
            try (var foot =
                    new PDPageContentStream(document, document.getPage(number - 1), AppendMode.APPEND, true, true)) {
                draw(foot, number + " / " + count, ACROSS.getWidth() / 2 - SIZE, MARGIN / 2, SIZE);
            }
        }
    }
}
