package sunlight.privacy.reading;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.jspecify.annotations.Nullable;

/** Layers of a PDF that are switched off when it is opened. */
final class PdfLayers {

    private PdfLayers() {}

    static boolean isOff(PDDocument pdf, @Nullable COSDictionary layer) {
        var all = pdf.getDocumentCatalog().getOCProperties();
        if (layer == null || all == null) {
            return false;
        }
        if (COSName.OCG.equals(layer.getCOSName(COSName.TYPE))) {
            return !all.isGroupEnabled(new PDOptionalContentGroup(layer));
        }
        return isOff(pdf, layer.getDictionaryObject(COSName.OCGS));
    }

    /** Of several layers one that is on is enough. */
    private static boolean isOff(PDDocument pdf, @Nullable COSBase groups) {
        if (groups instanceof COSDictionary group) {
            return isOff(pdf, group);
        }
        if (groups instanceof COSArray several && several.size() > 0) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSDictionary group) || !isOff(pdf, group)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }
}
