package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Trouble;

/** The parts of an office package, and which of them have been read. */
final class Parts implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Zipped zip;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> typesByEnding = new HashMap<>();
    private final Set<String> read = new HashSet<>(Set.of(CONTENT_TYPES));

    private Parts(Zipped zip) {
        this.zip = zip;
    }

    static Parts open(Path file, Budget budget) throws IOException {
        var parts = new Parts(Zipped.open(file, UTF_8, budget));
        var complete = false;
        try {
            if (parts.zip.hasTwins()) {
                throw new Unreadable(Trouble.DAMAGED);
            }
            Markup.read(parts.zip.open(CONTENT_TYPES), parts::type);
            complete = true;
            return parts;
        } finally {
            if (!complete) {
                parts.close();
            }
        }
    }

    Zipped zip() {
        return zip;
    }

    boolean isMarkup(String name) {
        return type(name).matches(".*xml|vmlDrawing");
    }

    Set<String> names() {
        return zip.names();
    }

    boolean has(String name) {
        return zip.has(name);
    }

    /** Last step of the media type, such as {@code wordprocessingml.document.main+xml}. */
    String type(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return types.getOrDefault(name.toLowerCase(Locale.ROOT), typesByEnding.getOrDefault(ending, ending));
    }

    /** A part that is opened counts as read. */
    InputStream open(String name) throws IOException {
        read.add(name);
        return zip.open(name);
    }

    byte[] bytes(String name) throws IOException {
        read.add(name);
        return zip.bytes(name);
    }

    boolean isRead(String name) {
        return read.contains(name);
    }

    void skip(String name) {
        read.add(name);
    }

    Optional<String> main() throws IOException {
        return target("", "officeDocument");
    }

    Optional<String> target(String source, String kind) throws IOException {
        return targets(source, kind).stream().findFirst();
    }

    List<String> targets(String source, String kind) throws IOException {
        return relations(source).stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.external())
                .map(Relation::target)
                .filter(this::has)
                .toList();
    }

    /** @param source name of a part; empty for the package itself */
    List<Relation> relations(String source) throws IOException {
        var slash = source.lastIndexOf('/') + 1;
        var name = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        var relations = new ArrayList<Relation>();
        if (has(name)) {
            Markup.read(open(name), element -> {
                if (element.getLocalName().equals("Relationship")) {
                    relations.add(relation(source, element));
                }
            });
        }
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void type(XMLStreamReader element) {
        var type = Markup.attribute(element, "ContentType");
        var last = type.substring(type.lastIndexOf('/') + 1)
                .replaceFirst("^vnd\\.(openxmlformats-officedocument|openxmlformats-package)\\.", "");
        if (element.getLocalName().equals("Override")) {
            var name = Markup.attribute(element, "PartName");
            types.put(name.substring(Math.min(1, name.length())).toLowerCase(Locale.ROOT), last);
        } else if (element.getLocalName().equals("Default")) {
            typesByEnding.put(Markup.attribute(element, "Extension").toLowerCase(Locale.ROOT), last);
        }
    }

    private static Relation relation(String source, XMLStreamReader element) {
        var type = Markup.attribute(element, "Type");
        var target = Markup.attribute(element, "Target");
        var external = Markup.attribute(element, "TargetMode").equals("External");
        return new Relation(
                Markup.attribute(element, "Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(source, target),
                external);
    }

    private static String resolved(String source, String target) {
        try {
            var path = URI.create("/" + source).resolve(target).normalize().getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException odd) {
            return target;
        }
    }
}
