package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text of the pages of a PDF, line by line, and apart from it the text that nobody sees. */
final class PdfText extends PDFTextStripper {

    private static final int FEW_LETTERS = 20;
    /** Of the size of a letter, what stands above its foot. */
    private static final float HEIGHT = 0.8f;

    private final PDDocument pdf;
    private final PdfPaint paint;
    private final Deque<Boolean> layers = new ArrayDeque<>();
    private final PdfLines lines = new PdfLines();
    private final StringBuilder hidden = new StringBuilder();
    private float hiddenLine;
    private int letters;
    private int unknown;
    private float width;
    private float height;

    PdfText(PDDocument pdf) {
        this.pdf = pdf;
        this.paint = new PdfPaint(this);
        setSortByPosition(true);
    }

    /**
     * What a page says.
     *
     * @param isScan whether the page shows more than its text says: a picture of a text, or letters without a meaning
     * @param hasPicture whether a picture stands beside the text
     */
    record Page(String shown, String hidden, boolean isScan, boolean hasPicture) {}

    /** @param number from 1 */
    Page read(int number) throws IOException {
        var page = pdf.getPage(number - 1);
        var box = page.getCropBox();
        var isTurned = page.getRotation() % 180 != 0;
        width = isTurned ? box.getHeight() : box.getWidth();
        height = isTurned ? box.getWidth() : box.getHeight();
        paint.startPage(box.getWidth() * box.getHeight());
        hidden.setLength(0);
        layers.clear();
        letters = 0;
        unknown = 0;
        setStartPage(number);
        setEndPage(number);
        lines.clear();
        getText(pdf);
        var shown = lines.text();
        var isPicture = paint.coverage() > 0.6 && letters < FEW_LETTERS || letters == 0 && paint.showsSomething();
        var isScan = isPicture || unknown > FEW_LETTERS && unknown * 5 > letters;
        return new Page(shown, hidden.toString(), isScan, !isScan && paint.coverage() > Bounds.TELLING_PART);
    }

    @Override
    protected void processOperator(Operator operator, List<org.apache.pdfbox.cos.COSBase> operands) throws IOException {
        paint.before(operator.getName(), operands);
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.push(tag.getName().equals("OC") && PdfLayers.isOff(pdf, properties));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.poll();
        super.endMarkedContentSequence();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.push(PdfLayers.isOff(pdf, form.getCOSObject().getCOSDictionary(COSName.OC)));
        try {
            super.showForm(form);
        } finally {
            layers.poll();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        letters++;
        if (font.toUnicode(code) == null) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (isHidden(text)) {
            hide(text);
        } else {
            super.processTextPosition(ofItsLine(text));
        }
    }

    /**
     * Fonts of Chinese say of their letters that they are half as high again as the line. What is higher than its size
     * would be read as one line with the row above, letter by letter.
     */
    private static TextPosition ofItsLine(TextPosition text) {
        var highest = text.getYScale() * HEIGHT;
        if (text.getHeight() <= highest || highest <= 0 || text.getIndividualWidths().length != 1) {
            return text;
        }
        return new TextPosition(
                text.getRotation(),
                text.getPageWidth(),
                text.getPageHeight(),
                text.getTextMatrix(),
                text.getEndX(),
                text.getEndY(),
                highest,
                text.getIndividualWidths()[0],
                text.getWidthOfSpace(),
                text.getUnicode(),
                text.getCharacterCodes(),
                text.getFont(),
                text.getFontSize(),
                Math.round(text.getFontSizeInPt()));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!positions.isEmpty()) {
            lines.word(text, positions);
        }
    }

    @Override
    protected void writeLineSeparator() {
        lines.endLine();
    }

    @Override
    protected void writeWordSeparator() {
        // Words keep their places, and what parts them is told by these.
    }

    private boolean isHidden(TextPosition text) {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        // Over a scanned page invisible letters are what a machine has read in the picture.
        var unseen = mode == RenderingMode.NEITHER && paint.coverage() < 0.3;
        return unseen || layers.contains(true) || isOffPage(text) || paint.isWhiteOnWhite();
    }

    private boolean isOffPage(TextPosition text) {
        return text.getX() + text.getWidth() < 0
                || text.getX() > width
                || text.getY() < 0
                || text.getY() - text.getHeight() > height;
    }

    private void hide(TextPosition text) {
        if (!hidden.isEmpty() && Math.abs(hiddenLine - text.getYDirAdj()) > text.getHeightDir()) {
            hidden.append('\n');
        }
        hiddenLine = text.getYDirAdj();
        hidden.append(text.getUnicode());
    }
}
