package sunlight.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The XML of one sheet. A text stays a text, so nothing in a list is ever taken for a formula. */
final class SheetWriting {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int STYLE_HEAD = 1;
    private static final int STYLE_DAY = 2;
    private static final int STYLE_TEXT = 3;
    private static final int LINE = 15;
    private static final int MOST_LINES = 27;
    private static final int FIRST_WIDE = 0x2e80;
    private static final int LAST_ROW_OF_CHOICES = 20_000;

    private final StringBuilder xml = new StringBuilder();

    static String of(NewSheet sheet) {
        var writing = new SheetWriting();
        writing.write(sheet);
        return writing.xml.toString();
    }

    private void write(NewSheet sheet) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"")
                .append(WorkbookWriting.MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < sheet.widths().size(); i++) {
            // Cells that nobody has filled are texts as well: a code typed there keeps its zeros.
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" style=\"%3$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, sheet.widths().get(i), STYLE_TEXT));
        }
        xml.append("</cols><sheetData>");
        row(1, List.copyOf(sheet.headings()), sheet.widths(), STYLE_HEAD);
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i + 2, sheet.rows().get(i), sheet.widths(), STYLE_TEXT);
        }
        xml.append("</sheetData><autoFilter ref=\"A1:")
                .append(letters(sheet.headings().size() - 1))
                .append(sheet.rows().size() + 1)
                .append("\"/>");
        choices(sheet);
        xml.append("</worksheet>");
    }

    private void row(int number, List<?> values, List<Integer> widths, int style) {
        xml.append("<row r=\"").append(number);
        var lines = style == STYLE_TEXT ? lines(values, widths) : 1;
        if (lines > 1) {
            xml.append("\" ht=\"").append(lines * LINE);
        }
        xml.append("\">");
        for (int i = 0; i < values.size(); i++) {
            cell(letters(i) + number, values.get(i), style);
        }
        xml.append("</row>");
    }

    /** Not every program makes a row as high as its longest cell. */
    private static int lines(List<?> values, List<Integer> widths) {
        var most = 1;
        for (int i = 0; i < Math.min(values.size(), widths.size()); i++) {
            var width = Math.max(1, widths.get(i) - 1);
            var lines = values.get(i)
                    .toString()
                    .lines()
                    .mapToInt(line -> (wide(line) + width - 1) / width)
                    .sum();
            most = Math.max(most, lines);
        }
        return Math.min(most, MOST_LINES);
    }

    /** A Chinese character is as wide as two letters. */
    private static int wide(String line) {
        return line.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }

    private void cell(String address, Object value, int style) {
        if (value instanceof LocalDate day) {
            xml.append("<c r=\"%s\" s=\"%d\"><v>%d</v></c>"
                    .formatted(address, STYLE_DAY, ChronoUnit.DAYS.between(FIRST, day)));
        } else if (value instanceof Number number) {
            xml.append("<c r=\"%s\"><v>%s</v></c>".formatted(address, number));
        } else if (!value.toString().isEmpty()) {
            xml.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".formatted(address, style))
                    .append(escaped(value.toString()))
                    .append("</t></is></c>");
        }
    }

    private void choices(NewSheet sheet) {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.append("<dataValidations count=\"").append(sheet.choices().size()).append("\">");
        sheet.choices()
                .forEach((column, words) -> xml.append("<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"")
                        .append("%1$s2:%1$s%2$d".formatted(letters(column), LAST_ROW_OF_CHOICES))
                        .append("\"><formula1>\"")
                        .append(escaped(String.join(",", words)))
                        .append("\"</formula1></dataValidation>"));
        xml.append("</dataValidations>");
    }

    static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    /** Characters that XML does not know are left out. */
    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
