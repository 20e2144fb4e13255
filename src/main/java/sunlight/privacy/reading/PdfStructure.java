package sunlight.privacy.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import sunlight.privacy.Place;

/** What the structure of a tagged PDF says in place of its pictures; office programs write it from their descriptions. */
final class PdfStructure {

    private static final COSName EXPANSION = COSName.getPDFName("E");
    private static final int DEEPEST = 200;

    private final Place place;
    private final Telling telling;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfStructure(Item item, Telling telling) {
        this.place = item.place().within("privacy.place.alt");
        this.telling = telling;
    }

    void read(PDDocument pdf) {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            element(root.getCOSObject(), 0);
        }
    }

    private void element(COSBase node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof COSArray kids) {
            for (var at = 0; at < kids.size(); at++) {
                element(kids.getObject(at), depth + 1);
            }
        } else if (node instanceof COSDictionary element && seen.add(element)) {
            telling.budget().time();
            words(element, COSName.ALT);
            words(element, EXPANSION);
            var kids = element.getDictionaryObject(COSName.K);
            if (kids != null) {
                element(kids, depth + 1);
            }
        }
    }

    private void words(COSDictionary element, COSName name) {
        var words = element.getString(name);
        if (words != null && !words.isBlank()) {
            telling.shown(place, words);
        }
    }
}
