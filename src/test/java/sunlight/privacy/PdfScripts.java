package sunlight.privacy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The marker in scripts and labels of a PDF. */
final class PdfScripts {

    private PdfScripts() {}

    private static PDActionJavaScript script() {
        return new PDActionJavaScript("var id = '" + PdfHidings.MARKER + "';");
    }

    static void onOpening(PDDocument pdf, PDPage page) {
        pdf.getDocumentCatalog().setOpenAction(script());
    }

    static void ofLink(PDDocument pdf, PDPage page) throws IOException {
        var link = new PDAnnotationLink();
        link.setAction(script());
        PdfHidings.add(page, link);
    }

    static void named(PDDocument pdf, PDPage page) {
        var scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("init", script()));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setJavascript(scripts);
        pdf.getDocumentCatalog().setNames(names);
    }

    static void ofField(PDDocument pdf, PDPage page) throws IOException {
        var form = new PDAcroForm(pdf);
        form.setDefaultResources(new PDResources());
        pdf.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("reason");
        var actions = new PDFormFieldAdditionalActions();
        actions.setK(script());
        field.getCOSObject().setItem("AA", actions);
        var widget = field.getWidgets().get(0);
        widget.setPage(page);
        form.setFields(List.of(field));
        PdfHidings.add(page, widget);
        widget.setRectangle(new PDRectangle(50, 50, 100, 20));
    }

    static void label(PDDocument pdf, PDPage page) {
        var range = new PDPageLabelRange();
        range.setPrefix(PdfHidings.MARKER + "-");
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        var labels = new PDPageLabels(pdf);
        labels.setLabelItem(0, range);
        pdf.getDocumentCatalog().setPageLabels(labels);
    }
}
