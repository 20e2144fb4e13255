package sunlight.privacy.reading;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** Annotations on a page: links, text boxes, notes, attached files. */
final class PdfMarks {

    /** Drawn onto the page; the others open when they are pressed. */
    private static final Set<String> DRAWN = Set.of("FreeText", "Stamp");

    private PdfMarks() {}

    static void read(PDPage page, Place place, Item item, Telling telling) throws IOException {
        for (var mark : page.getAnnotations()) {
            telling.budget().entries(1);
            if (mark instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                telling.shown(place.within("privacy.place.link"), text(uri.getURI()));
            } else if (mark instanceof PDAnnotationFileAttachment attachment) {
                PdfAround.file(attachment.getFile(), place, item, telling);
            }
            if (!"Widget".equals(mark.getSubtype())) {
                note(mark, place, telling);
            }
        }
    }

    static boolean isDrawn(PDAnnotation mark) {
        return DRAWN.contains(mark.getSubtype()) && !mark.isHidden() && !mark.isNoView();
    }

    private static void note(PDAnnotation mark, Place place, Telling telling) {
        var where = place.within("privacy.place.annotation");
        telling.passage(where, isDrawn(mark) ? Layer.VISIBLE : Layer.HIDDEN, "", text(mark.getContents()));
        var dictionary = mark.getCOSObject();
        if (mark instanceof PDAnnotationMarkup markup) {
            telling.property(place, "批注者", text(markup.getTitlePopup()));
            telling.hidden(where, text(dictionary.getString(COSName.SUBJ)));
            var rich = plain(text(dictionary.getString(COSName.RC)));
            telling.hidden(where, rich.equals(text(mark.getContents()).strip()) ? "" : rich);
        }
    }

    private static String plain(String rich) {
        return rich.isEmpty() ? "" : org.jsoup.Jsoup.parse(rich).text();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
