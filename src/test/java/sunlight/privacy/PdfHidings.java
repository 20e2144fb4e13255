package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDF files, each with the marker at one place. */
final class PdfHidings {

    static final String MARKER = Hidings.MARKER;

    /** @param place what the place must say @param cleaned whether a copy without it can be made */
    record Hiding(String name, Layer layer, String place, boolean cleaned, Maker maker) {
        @Override
        public String toString() {
            return name;
        }

        Path write(Path folder) throws IOException {
            var file = folder.resolve("hiding.pdf");
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                text(pdf, page, "A notice of the school", content -> content.newLineAtOffset(50, 700));
                maker.make(pdf, page);
                pdf.save(file.toFile());
            }
            return file;
        }
    }

    /** Puts the marker into a page or beside it. */
    interface Maker {
        void make(PDDocument pdf, PDPage page) throws IOException;
    }

    /** Prepares what is written next. */
    private interface Setting {
        void set(PDPageContentStream content) throws IOException;
    }

    private PdfHidings() {}

    static List<Hiding> all() {
        return List.of(
                new Hiding("note", Layer.HIDDEN, "第 1 页 › 注释", true, PdfHidings::note),
                new Hiding("link", Layer.VISIBLE, "第 1 页 › 链接", false, PdfHidings::link),
                new Hiding("file", Layer.HIDDEN, "内嵌文件 list.txt", true, PdfHidings::file),
                new Hiding("file in a note", Layer.HIDDEN, "第 1 页 › 内嵌文件 list.txt", true, PdfHidings::fileInNote),
                new Hiding("property", Layer.METADATA, "属性“关键词”", true, PdfHidings::property),
                new Hiding("XMP", Layer.METADATA, "属性“备注”", true, PdfHidings::xmp),
                new Hiding("layer", Layer.HIDDEN, "第 1 页 › 看不见的文字", true, PdfHidings::layer),
                new Hiding("bookmark", Layer.VISIBLE, "书签", false, PdfHidings::bookmark),
                new Hiding("description of a picture", Layer.VISIBLE, "图片说明", false, PdfHidings::structure),
                new Hiding("without ink", Layer.HIDDEN, "第 1 页 › 看不见的文字", true, PdfHidings::withoutInk),
                new Hiding("script when it is opened", Layer.HIDDEN, "脚本", true, PdfScripts::onOpening),
                new Hiding("script of a link", Layer.HIDDEN, "脚本", true, PdfScripts::ofLink),
                new Hiding("script with a name", Layer.HIDDEN, "脚本", true, PdfScripts::named),
                new Hiding("script of a form field", Layer.HIDDEN, "脚本", true, PdfScripts::ofField),
                new Hiding("label of a page", Layer.HIDDEN, "页码标签", true, PdfScripts::label),
                new Hiding("white", Layer.HIDDEN, "第 1 页 › 看不见的文字", false, PdfHidings::white),
                new Hiding("beside the page", Layer.HIDDEN, "第 1 页 › 看不见的文字", false, PdfHidings::besidePage));
    }

    private static void text(PDDocument pdf, PDPage page, String text, Setting setting) throws IOException {
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            setting.set(content);
            content.showText(text);
            content.endText();
        }
    }

    static void add(PDPage page, PDAnnotation mark) throws IOException {
        mark.setRectangle(new PDRectangle(10, 10, 20, 20));
        var marks = page.getAnnotations();
        marks.add(mark);
        page.setAnnotations(marks);
    }

    private static void note(PDDocument pdf, PDPage page) throws IOException {
        var note = new PDAnnotationText();
        note.setContents(MARKER);
        add(page, note);
    }

    private static void link(PDDocument pdf, PDPage page) throws IOException {
        var address = new PDActionURI();
        address.setURI("http://school.example.cn/" + MARKER);
        var link = new PDAnnotationLink();
        link.setAction(address);
        add(page, link);
    }

    private static PDComplexFileSpecification list(PDDocument pdf) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("list.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(MARKER.getBytes(UTF_8))));
        return file;
    }

    private static void file(PDDocument pdf, PDPage page) throws IOException {
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("list", list(pdf)));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static void fileInNote(PDDocument pdf, PDPage page) throws IOException {
        var note = new PDAnnotationFileAttachment();
        note.setFile(list(pdf));
        add(page, note);
    }

    private static void property(PDDocument pdf, PDPage page) {
        pdf.getDocumentInformation().setKeywords(MARKER);
    }

    private static void xmp(PDDocument pdf, PDPage page) throws IOException {
        var xmp =
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description><rdf:Alt><rdf:li>"
                        + MARKER
                        + "</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>";
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(UTF_8))));
    }

    private static void layer(PDDocument pdf, PDPage page) throws IOException {
        var layers = new PDOptionalContentProperties();
        var draft = new PDOptionalContentGroup("draft");
        layers.addGroup(draft);
        layers.setGroupEnabled(draft, false);
        pdf.getDocumentCatalog().setOCProperties(layers);
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.OC, draft);
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 600);
            content.showText(MARKER);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static void bookmark(PDDocument pdf, PDPage page) {
        var outline = new PDDocumentOutline();
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(MARKER);
        outline.addLast(bookmark);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void structure(PDDocument pdf, PDPage page) {
        var root = new PDStructureTreeRoot();
        var figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription(MARKER);
        root.appendKid(figure);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void withoutInk(PDDocument pdf, PDPage page) throws IOException {
        text(pdf, page, MARKER, content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            content.newLineAtOffset(50, 600);
        });
    }

    private static void white(PDDocument pdf, PDPage page) throws IOException {
        text(pdf, page, MARKER, content -> {
            content.setNonStrokingColor(1f, 1f, 1f);
            content.newLineAtOffset(50, 600);
        });
    }

    private static void besidePage(PDDocument pdf, PDPage page) throws IOException {
        text(pdf, page, MARKER, content -> content.newLineAtOffset(3000, 600));
    }
}
