package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sunlight.privacy.Trouble;

/** What a file is, by its content; names lie. */
enum Kind {
    PDF,
    OFFICE, // docx, xlsx, pptx and what WPS saves as such
    OLD_OFFICE, // doc, xls, ppt, wps, et, dps
    OPEN_DOCUMENT, // odt, ods, odp
    OFD,
    ZIP,
    PICTURE,
    DRAWING, // EMF, WMF
    RTF,
    HTML,
    TEXT,
    UNKNOWN;

    private static final int BEGINNING = 4096;

    /** A message, or a page saved as one: what it says may stand in it as letters that nobody can read. */
    private static final Pattern MAIL = Pattern.compile("(?im)^(mime-version|content-transfer-encoding):");

    /** First bytes, as ISO 8859-1. */
    private static final Map<String, Kind> MAGIC = Map.ofEntries(
            Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLD_OFFICE),
            Map.entry("Rar!", UNKNOWN),
            Map.entry("7z\u00bc\u00af", UNKNOWN),
            Map.entry("{\\rtf", RTF),
            Map.entry("\u00ff\u00d8\u00ff", PICTURE),
            Map.entry("\u0089PNG\r\n", PICTURE),
            Map.entry("GIF8", PICTURE),
            Map.entry("RIFF", PICTURE),
            Map.entry("BM", PICTURE),
            Map.entry("II*\0", PICTURE),
            Map.entry("MM\0*", PICTURE),
            Map.entry("\u0001\0\0\0", DRAWING),
            Map.entry("\u00d7\u00cd\u00c6\u009a", DRAWING),
            Map.entry("\u0001\0\t\0", DRAWING));

    static Kind of(Path file) throws IOException {
        var bytes = beginning(file);
        if (bytes.length == 0) {
            throw new Unreadable(Trouble.DAMAGED);
        }
        var beginning = new String(bytes, ISO_8859_1);
        if (beginning.indexOf("%PDF-") >= 0 && beginning.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (beginning.startsWith("PK\3\4") || beginning.startsWith("PK\5\6")) {
            return zipped(file);
        }
        // "BM" begins words as well as bitmaps.
        return MAGIC.entrySet().stream()
                .filter(magic -> beginning.startsWith(magic.getKey()))
                .filter(magic -> !magic.getKey().equals("BM") || beginning.indexOf('\0') > 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> written(bytes));
    }

    private static Kind zipped(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return OFFICE;
            }
            if (isOpenDocument(zip)) {
                return OPEN_DOCUMENT;
            }
            return zip.getEntry("OFD.xml") != null ? OFD : ZIP;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Unreadable(Trouble.DAMAGED);
        }
    }

    private static boolean isOpenDocument(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null || zip.getEntry("content.xml") == null) {
            return false;
        }
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(BEGINNING), ISO_8859_1).contains("application/vnd.oasis.opendocument");
        }
    }

    private static Kind written(byte[] bytes) {
        var text = Charsets.beginning(bytes);
        if (text.isEmpty() || MAIL.matcher(text).find()) {
            return UNKNOWN;
        }
        var start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.contains("<html") ? HTML : TEXT;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
