package sunlight.privacy.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes a PDF again with its pages, links and bookmarks, and nothing else. */
final class PdfCleaning {

    private static final List<String> CATALOGUE = List.of(
            "Metadata", "Names", "AF", "PieceInfo", "OpenAction", "AA", "Collection", "SpiderInfo", "Perms", "DSS");
    private static final List<String> PAGE = List.of("Metadata", "PieceInfo", "AA", "Thumb", "AF", "LastModified");
    private static final List<String> MARK = List.of("T", "RC", "Subj", "NM", "M", "CreationDate", "Popup", "AA", "AF");

    private PdfCleaning() {}

    static boolean clean(Path file, Path clean) throws IOException {
        PdfStreams.requireBearable(file, new Budget());
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (!pdf.getSignatureDictionaries().isEmpty()) {
                // A seal is what makes the file valid, and a changed file has none.
                return false;
            }
            flatten(pdf);
            catalogue(pdf);
            for (var page : pdf.getPages()) {
                page(pdf, page);
            }
            PdfStrings.dropScripts(pdf);
            pdf.setAllSecurityToBeRemoved(true);
            pdf.save(clean.toFile());
            return true;
        } catch (InvalidPasswordException locked) {
            return false;
        }
    }

    private static void flatten(PDDocument pdf) throws IOException {
        var form = pdf.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
            pdf.getDocumentCatalog().setAcroForm(null);
        }
    }

    private static void catalogue(PDDocument pdf) {
        pdf.setDocumentInformation(new PDDocumentInformation());
        var catalogue = pdf.getDocumentCatalog().getCOSObject();
        var destinations = pdf.getDocumentCatalog().getNames() == null
                ? null
                : pdf.getDocumentCatalog().getNames().getCOSObject().getItem(COSName.DESTS);
        CATALOGUE.forEach(name -> catalogue.removeItem(COSName.getPDFName(name)));
        if (destinations != null) {
            // Places in the document that links and bookmarks lead to.
            var names = new org.apache.pdfbox.cos.COSDictionary();
            names.setItem(COSName.DESTS, destinations);
            catalogue.setItem(COSName.NAMES, names);
        }
    }

    private static void page(PDDocument pdf, PDPage page) throws IOException {
        PAGE.forEach(name -> page.getCOSObject().removeItem(COSName.getPDFName(name)));
        var kept = new ArrayList<PDAnnotation>();
        for (var mark : page.getAnnotations()) {
            if (mark instanceof PDAnnotationLink || PdfMarks.isDrawn(mark)) {
                MARK.forEach(name -> mark.getCOSObject().removeItem(COSName.getPDFName(name)));
                if (mark instanceof PDAnnotationLink) {
                    mark.getCOSObject().removeItem(COSName.CONTENTS);
                }
                kept.add(mark);
            }
        }
        page.setAnnotations(kept);
        PdfHidden.remove(pdf, page);
        pictures(page);
    }

    private static void pictures(PDPage page) throws IOException {
        var resources = page.getResources();
        if (resources == null) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                image.getCOSObject().removeItem(COSName.METADATA);
                if (image.getStream().getFilters().equals(List.of(COSName.DCT_DECODE))) {
                    picture(image);
                }
            }
        }
    }

    private static void picture(PDImageXObject image) throws IOException {
        byte[] bytes;
        try (var raw = image.getCOSObject().createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        var out = new ByteArrayOutputStream();
        // A PDF turns its pictures itself; what the camera says of it does not count there.
        if (PictureBlocks.isJpeg(bytes) && PictureBlocks.jpeg(bytes, out)) {
            try (var raw = image.getCOSObject().createRawOutputStream()) {
                raw.write(out.toByteArray());
            }
        }
    }
}
