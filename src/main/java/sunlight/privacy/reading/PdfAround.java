package sunlight.privacy.reading;

import static sunlight.privacy.reading.PdfMarks.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** What a PDF holds beside its pages: form, bookmarks, properties, files. */
final class PdfAround {

    private static final Map<String, String> LABELS = Map.of(
            "Author", "作者",
            "Title", "标题",
            "Subject", "主题",
            "Keywords", "关键词",
            "Creator", "软件",
            "Producer", "软件");

    private final PDDocument pdf;
    private final Item item;
    private final Telling telling;

    PdfAround(PDDocument pdf, Item item, Telling telling) {
        this.pdf = pdf;
        this.item = item;
        this.telling = telling;
    }

    void read() throws IOException {
        var catalog = pdf.getDocumentCatalog();
        if (catalog.getDocumentOutline() != null) {
            bookmarks(catalog.getDocumentOutline());
        }
        var form = catalog.getAcroForm(null);
        if (form != null) {
            fields(form);
        }
        properties();
        metadata(catalog.getMetadata());
        for (var page : pdf.getPages()) {
            metadata(page.getMetadata());
        }
        var names = catalog.getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            files(names.getEmbeddedFiles());
        }
        new PdfPictures(pdf, item, telling).read();
        new PdfStructure(item, telling).read(pdf);
    }

    static void file(@Nullable PDFileSpecification specification, Place place, Item item, Telling telling)
            throws IOException {
        if (!(specification instanceof PDComplexFileSpecification complex)) {
            return;
        }
        var file =
                complex.getEmbeddedFileUnicode() == null ? complex.getEmbeddedFile() : complex.getEmbeddedFileUnicode();
        var name = text(complex.getFilename());
        var where = place.within("privacy.place.embedded", name);
        telling.hidden(where, name + "\n" + text(complex.getFileDescription()));
        if (file != null) {
            try (var bytes = file.createInputStream()) {
                Documents.readEmbedded(item, where, name, bytes, telling);
            }
        }
    }

    private void bookmarks(PDOutlineNode node) {
        for (var bookmark : node.children()) {
            telling.budget().entries(1);
            telling.shown(item.place().within("privacy.place.bookmark"), text(bookmark.getTitle()));
            bookmarks(bookmark);
        }
    }

    private void fields(PDAcroForm form) throws IOException {
        for (var field : form.getFieldTree()) {
            if (field instanceof PDNonTerminalField || field instanceof PDPushButton) {
                continue;
            }
            telling.budget().entries(1);
            var label = text(
                    field.getAlternateFieldName() == null ? field.getPartialName() : field.getAlternateFieldName());
            var place = item.place().within("privacy.place.formField", label);
            var hidden = field.getWidgets().stream().allMatch(widget -> widget.isHidden() || widget.isNoView());
            var layer = hidden ? Layer.HIDDEN : Layer.VISIBLE;
            telling.titled(place, layer, label);
            telling.passage(place, layer, label, text(field.getValueAsString()));
            if (field instanceof PDChoice choice) {
                telling.hidden(place, String.join("\n", choice.getOptionsDisplayValues()));
            }
        }
        if (form.getXFA() != null) {
            var stray = new StrayText();
            Markup.read(new ByteArrayInputStream(form.getXFA().getBytes()), stray);
            telling.hidden(item.place().within("privacy.place.formField", "XFA"), stray.text());
        }
    }

    private void properties() {
        var information = pdf.getDocumentInformation();
        for (var key : information.getMetadataKeys()) {
            if (!key.matches(".*Date|Trapped|PTEX.*|SourceModified")) {
                telling.property(
                        item.place(), LABELS.getOrDefault(key, key), text(information.getCustomMetadataValue(key)));
            }
        }
    }

    private void metadata(@Nullable PDMetadata metadata) throws IOException {
        if (metadata != null) {
            Markup.read(metadata.exportXMPMetadata(), new Xmp(telling, item.place()));
        }
    }

    private void files(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        telling.budget().entries(1);
        var named = node.getNames();
        if (named != null) {
            for (var file : named.values()) {
                file(file, item.place(), item, telling);
            }
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                files(kid);
            }
        }
    }
}
