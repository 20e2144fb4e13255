package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every string of a PDF wherever it stands, reached or not: scripts, labels of pages, names, settings. */
final class PdfStrings {

    private static final int DEEPEST = 200;
    private static final COSName SCRIPT = COSName.JS;

    private final Visitor visitor;

    private PdfStrings(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is told each string, under what name it stands, and how to put another in its place. */
    interface Visitor {
        void string(String name, String text, Consumer<COSString> put) throws IOException;
    }

    static void visit(PDDocument pdf, Visitor visitor) throws IOException {
        var strings = new PdfStrings(visitor);
        for (var object : objects(pdf)) {
            strings.value("", object, other -> {}, 0);
        }
    }

    /** Takes the scripts out, whatever sets them off. */
    static void dropScripts(PDDocument pdf) {
        for (var object : objects(pdf)) {
            scripts(object, 0);
        }
    }

    private static List<COSBase> objects(PDDocument pdf) {
        var file = pdf.getDocument();
        var objects = new ArrayList<COSBase>();
        if (file.getTrailer() != null) {
            objects.add(file.getTrailer());
        }
        for (COSObjectKey key : file.getXrefTable().keySet()) {
            var object = file.getObjectFromPool(key).getObject();
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    private void value(String name, COSBase value, Consumer<COSString> put, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof COSString string) {
            visitor.string(name, string.getString(), put);
        } else if (value instanceof COSArray array) {
            for (var at = 0; at < array.size(); at++) {
                var index = at;
                value(name, array.get(at), other -> array.set(index, other), depth + 1);
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (var key : List.copyOf(dictionary.keySet())) {
                inner(dictionary, key, depth);
            }
        }
    }

    private void inner(COSDictionary dictionary, COSName key, int depth) throws IOException {
        if (key.equals(SCRIPT) && dictionary.getDictionaryObject(key) instanceof COSStream script) {
            visitor.string(key.getName(), script.toTextString(), other -> dictionary.setItem(key, other));
            return;
        }
        var value = dictionary.getItem(key);
        if (value != null && !(value instanceof COSObject)) {
            value(key.getName(), value, other -> dictionary.setItem(key, other), depth + 1);
        }
    }

    private static void scripts(COSBase value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof COSArray array) {
            array.forEach(each -> scripts(each, depth + 1));
        } else if (value instanceof COSDictionary dictionary) {
            dictionary.removeItem(SCRIPT);
            List.copyOf(dictionary.getValues()).forEach(each -> scripts(each, depth + 1));
        }
    }
}
