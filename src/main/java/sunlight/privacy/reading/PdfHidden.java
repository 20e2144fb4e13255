package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Takes letters out of a page that stand on a switched-off layer or are written invisibly. */
final class PdfHidden {

    private static final Set<String> LETTERS = Set.of("Tj", "TJ", "'", "\"");
    private static final int INVISIBLE = 3;

    private final PDDocument pdf;
    private final PDPage page;
    private final Deque<Boolean> layers = new ArrayDeque<>();
    private final Deque<Integer> modes = new ArrayDeque<>();
    private int mode;
    private boolean found;

    private PdfHidden(PDDocument pdf, PDPage page) {
        this.pdf = pdf;
        this.page = page;
    }

    static void remove(PDDocument pdf, PDPage page) throws IOException {
        // Over a scanned page invisible letters are what a machine has read in the picture: they stay.
        if (new PdfText(pdf).read(pdf.getPages().indexOf(page) + 1).hidden().isBlank()) {
            return;
        }
        var hidden = new PdfHidden(pdf, page);
        var kept = hidden.kept(new PDFStreamParser(page).parse());
        if (hidden.found) {
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(kept);
            }
            page.setContents(stream);
        }
    }

    private List<Object> kept(List<Object> tokens) {
        var kept = new ArrayList<Object>();
        var operands = new ArrayList<Object>();
        for (var token : tokens) {
            operands.add(token);
            if (token instanceof Operator operator) {
                var before = isHidden();
                follow(operator.getName(), operands);
                if (LETTERS.contains(operator.getName()) && (before || isHidden())) {
                    found = true;
                } else {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        return kept;
    }

    private void follow(String operator, List<Object> operands) {
        switch (operator) {
            case "q" -> modes.push(mode);
            case "Q" -> mode = modes.isEmpty() ? mode : modes.pop();
            case "Tr" -> mode = operands.get(0) instanceof COSNumber number ? number.intValue() : mode;
            case "BMC" -> layers.push(false);
            case "BDC" -> layers.push(isOff(operands));
            case "EMC" -> layers.poll();
            default -> {}
        }
    }

    private boolean isOff(List<Object> operands) {
        if (operands.size() == 3
                && COSName.OC.equals(operands.get(0))
                && operands.get(1) instanceof COSName name
                && page.getResources() != null) {
            var layer = page.getResources().getProperties(name);
            return layer != null && PdfLayers.isOff(pdf, layer.getCOSObject());
        }
        return false;
    }

    private boolean isHidden() {
        return mode == INVISIBLE || layers.contains(true);
    }
}
