package sunlight.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import sunlight.problem.RuleBroken;

/** A workbook of Excel since 2007 and of WPS: a zip of XML, read as a stream. Only its own sheets are opened. */
final class NewWorkbook {

    private static final long MOST_TEXT = 20_000_000;

    private final ZipFile zip;
    private final List<String> texts = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private boolean since1904;

    private NewWorkbook(ZipFile zip) {
        this.zip = zip;
    }

    /** A sheet as the list of sheets names it. */
    private record Named(String name, String relation) {}

    static List<Sheet> read(Path bytes) throws IOException {
        try (var zip = new ZipFile(bytes.toFile())) {
            return new NewWorkbook(zip).sheets();
        }
    }

    private List<Sheet> sheets() throws IOException {
        var main = targets("", "officeDocument").values().stream().findFirst().orElse("xl/workbook.xml");
        for (var part : targets(main, "sharedStrings").values()) {
            Xml.read(open(part), new SharedTexts());
        }
        for (var part : targets(main, "styles").values()) {
            Xml.read(open(part), styles);
        }
        var named = named(main);
        var parts = targets(main, "worksheet");
        var sheets = new ArrayList<Sheet>();
        for (var sheet : named) {
            var part = parts.get(sheet.relation());
            if (part != null) {
                var reading = new SheetReading(texts, styles, since1904);
                Xml.read(open(part), reading);
                sheets.add(new Sheet(sheet.name(), reading.done()));
            }
        }
        return sheets;
    }

    private List<Named> named(String main) throws IOException {
        var named = new ArrayList<Named>();
        Xml.read(open(main), (element, name) -> {
            if (name.equals("workbookPr")) {
                since1904 = Xml.attribute(element, "date1904").matches("1|true");
            } else if (name.equals("sheet") && !Xml.attribute(element, "state").matches("(?i)(very)?hidden")) {
                named.add(new Named(Xml.attribute(element, "name"), relation(element)));
            }
        });
        return named;
    }

    private static String relation(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("id") && element.getAttributeNamespace(i) != null) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The parts of this zip to which a part refers, by the ids of the relations; what lies elsewhere is passed over. */
    private Map<String, String> targets(String part, String kind) throws IOException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var targets = new HashMap<String, String>();
        if (zip.getEntry(relations) == null) {
            return targets;
        }
        Xml.read(open(relations), (element, name) -> {
            if (name.equals("Relationship")
                    && Xml.attribute(element, "Type").endsWith("/" + kind)
                    && !Xml.attribute(element, "TargetMode").equalsIgnoreCase("External")) {
                targets.put(Xml.attribute(element, "Id"), resolved(folder, Xml.attribute(element, "Target")));
            }
        });
        return targets;
    }

    private static String resolved(String folder, String target) {
        var path = target.startsWith("/") ? target : "/" + folder + target;
        return Path.of(path).normalize().toString().replace('\\', '/').substring(1);
    }

    private InputStream open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        return zip.getInputStream(entry);
    }

    /** The texts that cells share; how words are pronounced is not part of them. */
    private final class SharedTexts implements Xml.Listener {

        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private boolean inPronunciation;
        private long length;

        @Override
        public void start(XMLStreamReader element, String name) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "t" -> inText = !inPronunciation;
                case "rPh" -> inPronunciation = true;
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "si" -> texts.add(text.toString());
                case "t" -> inText = false;
                case "rPh" -> inPronunciation = false;
                default -> {}
            }
        }

        @Override
        public void text(String piece) {
            if (inText) {
                text.append(piece);
                length += piece.length();
                if (length > MOST_TEXT) {
                    throw RuleBroken.of("file", "files.unpacked");
                }
            }
        }
    }
}
