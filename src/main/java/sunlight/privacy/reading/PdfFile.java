package sunlight.privacy.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import sunlight.privacy.Trouble;

/** PDF: pages first, then what lies beside them. */
final class PdfFile implements Format {

    @Override
    public void read(Item item, Telling telling) throws IOException {
        PdfStreams.requireBearable(item.file(), telling.budget());
        try (var pdf = Loader.loadPDF(item.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            telling.budget().pages(pdf.getNumberOfPages());
            pages(pdf, item, telling);
            new PdfAround(pdf, item, telling).read();
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Trouble.ENCRYPTED);
        }
    }

    private static void pages(PDDocument pdf, Item item, Telling telling) throws IOException {
        var text = new PdfText(pdf);
        var pieces = new PdfPieces(telling);
        var scans = new PdfScans(pdf, item.place(), telling);
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            telling.budget().time();
            var place = item.place().within("privacy.place.page", number);
            var read = text.read(number);
            pieces.page(read.shown(), place);
            telling.hidden(place, read.hidden());
            if (read.isScan()) {
                scans.add(number);
            } else if (read.hasPicture()) {
                telling.trouble(place, Trouble.PICTURE);
            }
            PdfMarks.read(pdf.getPage(number - 1), place, item, telling);
        }
        scans.finish();
    }
}
