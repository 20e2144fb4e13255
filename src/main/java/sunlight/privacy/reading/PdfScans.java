package sunlight.privacy.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** Pages that are pictures of a text: recognised where the system can, else named for a person to look at. */
final class PdfScans {

    private final PDDocument pdf;
    private final Place place;
    private final Telling telling;
    private final List<Integer> unread = new ArrayList<>();
    private int recognised;
    private long spent;

    PdfScans(PDDocument pdf, Place place, Telling telling) {
        this.pdf = pdf;
        this.place = place;
        this.telling = telling;
    }

    void add(int page) throws IOException {
        var text = recognise(page);
        if (text.isPresent()) {
            telling.recognised(place.within("privacy.place.page", page), text.get());
        } else {
            unread.add(page);
        }
    }

    void finish() {
        for (int i = 0; i < unread.size(); i++) {
            var from = unread.get(i);
            while (i + 1 < unread.size() && unread.get(i + 1) == unread.get(i) + 1) {
                i++;
            }
            var to = unread.get(i);
            telling.trouble(
                    from.equals(to)
                            ? place.within("privacy.place.page", from)
                            : place.within("privacy.place.pages", from, to),
                    Trouble.UNREADABLE_SCAN);
        }
    }

    private Optional<String> recognise(int page) throws IOException {
        var isSpent = recognised >= Bounds.SCAN_PAGES
                || spent > Duration.ofSeconds(Bounds.SCAN_SECONDS).toNanos();
        if (isSpent || !Ocr.isThere() || !isBearable(page)) {
            return Optional.empty();
        }
        recognised++;
        var begin = System.nanoTime();
        var file = Files.createTempFile("sunlight", ".png");
        try {
            ImageIO.write(picture(page), "png", file.toFile());
            return Ocr.read(file, telling.budget());
        } finally {
            Files.deleteIfExists(file);
            spent += System.nanoTime() - begin;
        }
    }

    private BufferedImage picture(int page) throws IOException {
        var box = pdf.getPage(page - 1).getCropBox();
        var scale = Bounds.SCAN_DPI / 72.0;
        var pixels = box.getWidth() * box.getHeight() * scale * scale;
        var fitting = pixels > Bounds.SCAN_PIXELS ? scale * Math.sqrt(Bounds.SCAN_PIXELS / pixels) : scale;
        return new PDFRenderer(pdf).renderImage(page - 1, (float) fitting, ImageType.GRAY);
    }

    /** The renderer unpacks each picture of the page as a whole. */
    private boolean isBearable(int page) throws IOException {
        var resources = pdf.getPage(page - 1).getResources();
        if (resources == null) {
            return true;
        }
        long pixels = 0;
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                pixels += (long) image.getWidth() * image.getHeight();
            }
        }
        return pixels <= Bounds.MOST_PIXELS / 4;
    }
}
