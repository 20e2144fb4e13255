package sunlight.privacy.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes an office package again, part by part, without the parts that hide something. */
final class OfficeCleaning {

    /** In place of that of the author's computer. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** By media type. */
    private static final Pattern UNWANTED =
            Pattern.compile("(?i).*(comments|commentsExtended|commentsIds|commentsExtensible"
                    + "|threadedcomments?|persons?|people|commentAuthors|authors|core-properties|extended-properties"
                    + "|custom-properties|customXml.*|document\\.glossary|notesSlide|tags|pivotCacheDefinition|pivotCacheRecords"
                    + "|pivotTable|externalLink|connections|queryTable|calcChain|printerSettings|vbaProject|activeX"
                    + "|oleObject|package|volatileDependencies|revisionHeaders|revisionLog|userNames)(\\+xml)?");

    private static final Pattern UNWANTED_NAMES = Pattern.compile(
            "(?i)(customXml|docProps|word/glossary|.*/embeddings|.*/printerSettings|.*/activeX|.*/revisions)/.*"
                    + "|.*vmlDrawing.*|.*commentsDrawing.*");

    private final Parts parts;
    private final Budget budget;
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, byte[]> changed = new HashMap<>();

    private OfficeCleaning(Parts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    static boolean clean(Path file, Path clean) throws IOException {
        var budget = new Budget();
        try (var parts = Parts.open(file, budget)) {
            var cleaning = new OfficeCleaning(parts, budget);
            cleaning.prepare();
            cleaning.write(clean);
            return true;
        }
    }

    private void prepare() throws IOException {
        var main = parts.main().orElseThrow(() -> new IOException("no document"));
        for (var name : parts.names()) {
            if (UNWANTED.matcher(parts.type(name)).matches()
                    || UNWANTED_NAMES.matcher(name).matches()) {
                dropped.add(name);
            }
        }
        var type = parts.type(main);
        if (type.startsWith("spreadsheetml")) {
            new SheetCleaning(parts, main, dropped, changed).clean();
        } else if (type.startsWith("presentationml")) {
            dropped.addAll(hiddenSlides(main));
        }
        // What belongs to a dropped part only would be left without a link to it.
        for (var name : parts.names()) {
            if (name.endsWith(".rels") && dropped.contains(source(name))) {
                dropped.add(name);
            }
        }
        dropOrphans();
    }

    private Set<String> hiddenSlides(String main) throws IOException {
        var hidden = new HashSet<String>(parts.targets(main, "slide"));
        hidden.removeAll(SlideShow.order(parts, main));
        for (var name : parts.names()) {
            if (parts.type(name).equals("presentationml.slide+xml")) {
                Markup.read(parts.open(name), element -> {
                    if (element.getLocalName().equals("sld")
                            && Markup.attribute(element, "show").matches("0|false")) {
                        hidden.add(name);
                    }
                });
            }
        }
        return hidden;
    }

    /** Parts to which no part that stays leads, such as the pictures of a hidden sheet. */
    private void dropOrphans() throws IOException {
        var reached = new LinkedHashSet<String>();
        var waiting = new java.util.ArrayDeque<String>();
        waiting.add("");
        while (!waiting.isEmpty()) {
            for (var relation : parts.relations(waiting.remove())) {
                var target = relation.target();
                if (!relation.external() && parts.has(target) && !dropped.contains(target) && reached.add(target)) {
                    waiting.add(target);
                }
            }
        }
        for (var name : parts.names()) {
            if (!name.endsWith(".rels") && !reached.contains(name) && !name.equals("[Content_Types].xml")) {
                dropped.add(name);
            } else if (name.endsWith(".rels") && !name.equals("_rels/.rels") && !reached.contains(source(name))) {
                dropped.add(name);
            }
        }
    }

    private void write(Path clean) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(clean))) {
            for (var name : parts.names()) {
                if (dropped.contains(name)) {
                    continue;
                }
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                part(name, zip);
                zip.closeEntry();
            }
        }
    }

    private void part(String name, ZipOutputStream zip) throws IOException {
        var type = parts.type(name);
        if (name.equals("[Content_Types].xml")) {
            zip.write(contentTypes());
        } else if (name.endsWith(".rels")) {
            zip.write(relations(name));
        } else if (changed.containsKey(name)) {
            zip.write(changed.get(name));
        } else if (name.matches("(?i).*\\.(jpe?g|png|gif|webp)")) {
            zip.write(picture(parts.bytes(name)));
        } else if (type.endsWith("+xml") && OfficeMarkup.isTouched(type)) {
            var lost = lost(name);
            zip.write(Dom.changed(parts.bytes(name), document -> OfficeMarkup.clean(document, lost)));
        } else {
            try (var bytes = parts.open(name)) {
                bytes.transferTo(zip);
            }
        }
        budget.time();
    }

    private byte[] picture(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        return PictureCleaning.clean(bytes, out) ? out.toByteArray() : bytes;
    }

    /** Ids of the relations that lead nowhere now. */
    private Set<String> lost(String name) throws IOException {
        var lost = new HashSet<String>();
        for (var relation : parts.relations(name)) {
            if (isLost(relation.external(), relation.kind(), relation.target())) {
                lost.add(relation.id());
            }
        }
        return lost;
    }

    private boolean isLost(boolean external, String kind, String target) {
        return external ? !kind.equals("hyperlink") : dropped.contains(target);
    }

    private byte[] relations(String name) throws IOException {
        var lost = lost(source(name));
        return Dom.changed(parts.bytes(name), document -> {
            for (var relation : Dom.all(document, "Relationship")) {
                if (lost.contains(relation.getAttribute("Id"))) {
                    Dom.remove(relation);
                }
            }
        });
    }

    private byte[] contentTypes() throws IOException {
        return Dom.changed(parts.bytes("[Content_Types].xml"), this::dropTypes);
    }

    private void dropTypes(Document document) {
        for (Element override : Dom.all(document, "Override")) {
            if (dropped.contains(override.getAttribute("PartName").replaceFirst("^/", ""))) {
                Dom.remove(override);
            }
        }
    }

    private static String source(String relations) {
        return relations.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }
}
