package sunlight.privacy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import sunlight.privacy.Place;

/** Photos in a PDF still carry what the camera wrote into them. */
final class PdfPictures {

    private static final int MOST = 500;

    private final PDDocument pdf;
    private final Item item;
    private final Telling telling;
    private final Set<COSBase> seen = new HashSet<>();

    PdfPictures(PDDocument pdf, Item item, Telling telling) {
        this.pdf = pdf;
        this.item = item;
        this.telling = telling;
    }

    void read() throws IOException {
        int number = 0;
        for (var page : pdf.getPages()) {
            number++;
            read(page, item.place().within("privacy.place.page", number));
        }
    }

    private void read(PDPage page, Place place) throws IOException {
        var resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            telling.budget().time();
            if (resources.isImageXObject(name)
                    && seen.size() < MOST
                    && resources.getXObject(name) instanceof PDImageXObject image
                    && seen.add(image.getCOSObject())) {
                picture(image, place, name);
            }
        }
    }

    private void picture(PDImageXObject image, Place place, COSName name) throws IOException {
        var filters = image.getStream().getFilters();
        if (!filters.equals(List.of(COSName.DCT_DECODE))) {
            return;
        }
        try (InputStream raw = image.getCOSObject().createRawInputStream()) {
            PictureFile.properties(raw, place.within("privacy.place.picture", name.getName()), telling);
        }
    }
}
