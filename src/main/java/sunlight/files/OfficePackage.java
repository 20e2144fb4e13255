package sunlight.files;

import static sunlight.files.FileCheck.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Looks into a zip for what makes it an office file or an OFD, and never reads more than it should. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int LARGEST_LIST = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_WORD = FileKind.DOCX.mediaType() + ".main+xml";
    private static final String MAIN_EXCEL = FileKind.XLSX.mediaType() + ".main+xml";
    private static final String MAIN_SLIDES = FileKind.PPTX.mediaType() + ".main+xml";
    private static final String MAIN_OFD = "OFD.xml";

    private OfficePackage() {}

    /** Nothing where it is a zip of another kind. */
    static Optional<FileKind> kindOf(Path bytes) throws IOException {
        try (var zip = new ZipFile(bytes.toFile())) {
            var list = zip.getEntry(CONTENT_TYPES);
            if (list == null && zip.getEntry(MAIN_OFD) == null) {
                return Optional.empty();
            }
            var kind = list == null ? Optional.of(FileKind.OFD) : kind(contentTypes(zip, list));
            requireBearable(zip);
            return kind;
        } catch (ZipException | XMLStreamException | IllegalArgumentException damaged) {
            throw refused("files.damaged");
        }
    }

    private static Optional<FileKind> kind(Set<String> types) {
        if (types.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"))) {
            throw refused("files.macros");
        }
        if (types.contains(MAIN_WORD)) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains(MAIN_SLIDES)) {
            return Optional.of(FileKind.PPTX);
        }
        return types.contains(MAIN_EXCEL) ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private static Set<String> contentTypes(ZipFile zip, ZipEntry list) throws IOException, XMLStreamException {
        byte[] xml;
        try (var in = zip.getInputStream(list)) {
            xml = in.readNBytes(LARGEST_LIST + 1);
        }
        if (xml.length > LARGEST_LIST) {
            throw refused("files.unpacked");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var types = new HashSet<String>();
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                var type = reader.getAttributeValue(null, "ContentType");
                if (type != null) {
                    types.add(type.toLowerCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    /** Unpacks everything and counts: the sizes that a zip declares may lie. */
    private static void requireBearable(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw refused("files.unpacked");
        }
        var buffer = new byte[64 << 10];
        var left = MOST_UNPACKED;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var in = zip.getInputStream(entries.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw refused("files.unpacked");
                    }
                }
            }
        }
    }
}
