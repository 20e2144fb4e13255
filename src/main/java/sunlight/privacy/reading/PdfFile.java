package sunlight.privacy.reading;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** PDF: pages first, then what lies beside them. */
final class PdfFile implements Format {

    /** Of the names that strings stand under those that mean something to people. */
    private static final Map<String, String> KNOWN =
            Map.of("JS", "privacy.place.script", "P", "privacy.place.pageLabel");

    @Override
    public void read(Item item, Telling outer) throws IOException {
        var telling = outer.hearing();
        PdfStreams.requireBearable(item.file(), telling.budget());
        try (var pdf = Loader.loadPDF(item.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            telling.budget().pages(pdf.getNumberOfPages());
            pages(pdf, item, telling);
            new PdfAround(pdf, item, telling).read();
            rest(pdf, item.place(), telling);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Trouble.ENCRYPTED);
        }
    }

    /** Scripts and the like are read as they are written, for what may never be public. */
    private static void rest(PDDocument pdf, Place place, Telling telling) throws IOException {
        PdfStrings.visit(
                pdf,
                (name, text, put) -> telling.remainder(
                        KNOWN.containsKey(name)
                                ? place.within(KNOWN.get(name))
                                : place.within("privacy.place.part", name),
                        text));
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
            telling.hidden(place.within("privacy.place.invisible"), read.hidden());
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
