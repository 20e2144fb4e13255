package sunlight.privacy.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** What a page shows besides letters, as far as it matters for the question whether the letters are all. */
final class PdfPaint {

    private static final int WHITE = 0xFFFFFF;

    /** Letters turned into shapes are many; frames and lines are fewer. */
    private static final int MANY_SHAPES = 200;

    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "sh");

    private final PDFStreamEngine engine;
    private double page;
    private double pictures;
    private int shapes;
    private boolean coloured;

    PdfPaint(PDFStreamEngine engine) {
        this.engine = engine;
        engine.addOperator(new SetNonStrokingColor(engine));
        engine.addOperator(new SetNonStrokingColorN(engine));
        engine.addOperator(new SetNonStrokingColorSpace(engine));
        engine.addOperator(new SetNonStrokingDeviceCMYKColor(engine));
        engine.addOperator(new SetNonStrokingDeviceGrayColor(engine));
        engine.addOperator(new SetNonStrokingDeviceRGBColor(engine));
    }

    void startPage(double area) {
        page = Math.max(area, 1);
        pictures = 0;
        shapes = 0;
        coloured = false;
    }

    void before(String operator, List<COSBase> operands) throws IOException {
        if (FILLS.contains(operator)) {
            shapes++;
            coloured = coloured || operator.equals("sh") || !isWhite();
        } else if (operator.equals("BI")) {
            picture();
        } else if (operator.equals("Do") && operands.size() == 1 && operands.get(0) instanceof COSName name) {
            var resources = engine.getResources();
            if (resources != null && resources.isImageXObject(name)) {
                picture();
            }
        }
    }

    /** Part of the page that pictures cover, at most. */
    double coverage() {
        return pictures / page;
    }

    boolean showsSomething() {
        return coverage() > 0.02 || shapes > MANY_SHAPES;
    }

    /** White letters are read on what has been painted before; where nothing has, nobody sees them. */
    boolean isWhiteOnWhite() {
        return !coloured && isWhite();
    }

    private void picture() {
        coloured = true;
        var matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        pictures += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
    }

    private boolean isWhite() {
        try {
            var color = engine.getGraphicsState().getNonStrokingColor();
            return !color.isPattern() && (color.toRGB() & WHITE) == WHITE;
        } catch (IOException | RuntimeException oddColour) {
            return false;
        }
    }
}
