package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import sunlight.privacy.Trouble;

/**
 * Entities that the markup within a file declares: they stand for something else, often for each other, and unfold when
 * the file is opened. No office program writes any.
 */
public final class Entities {

    /** Markup declares its entities before anything else. */
    private static final int BEGINNING = 64 << 10;

    private static final Pattern DECLARED = Pattern.compile("<!ENTITY");
    /** Drawing programs shorten the long names of namespaces so: neither large nor of other entities. */
    private static final Pattern SHORTHAND =
            Pattern.compile("<!ENTITY\\s+[\\w.-]{1,40}\\s+(?:\"[^\"&%<]{0,200}\"|'[^'&%<]{0,200}')\\s*>");

    private static final int MOST_SHORTHANDS = 50;
    private static final String MARKS = "\u00ef\u00bb\u00bf\u00fe\u00ff\0 \t\r\n";

    private final Budget budget = new Budget();

    private Entities() {}

    /** Also where a file within the file unpacks to so much that it cannot be looked through. */
    public static boolean unfoldIn(Path file) {
        try {
            return new Entities().in(file, 0);
        } catch (Unreadable flood) {
            return flood.trouble() == Trouble.TOO_LARGE;
        } catch (IOException broken) {
            // Whoever reads it says so.
            return false;
        }
    }

    private boolean in(Path file, int depth) throws IOException {
        if (!isZip(beginning(file))) {
            return false;
        }
        try (var zip = Zipped.open(file, UTF_8, budget)) {
            for (var name : zip.names()) {
                if (inPart(zip, name, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A broken part is no reason not to look at the others. */
    private boolean inPart(Zipped zip, String name, int depth) {
        try (var part = zip.open(name)) {
            return in(part, depth);
        } catch (IOException broken) {
            return false;
        }
    }

    private boolean in(InputStream part, int depth) throws IOException {
        var beginning = part.readNBytes(BEGINNING);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), part);
        if (isZip(beginning)) {
            return depth < Bounds.DEEPEST && inCopy(whole, depth + 1);
        }
        return isMarkup(beginning) && areTold(Charsets.decoded(beginning), whole);
    }

    private boolean inCopy(InputStream bytes, int depth) throws IOException {
        var copy = Files.createTempFile("sunlight", ".part");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return in(copy, depth);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static boolean areTold(String beginning, InputStream whole) {
        var declared = DECLARED.matcher(beginning).results().count();
        var shorthands = SHORTHAND.matcher(beginning).results().count();
        return declared > shorthands || declared > MOST_SHORTHANDS || isHidden(beginning, whole);
    }

    /** Whether what may declare entities stands further on, or in an encoding in which it was not seen. */
    private static boolean isHidden(String beginning, InputStream whole) {
        try {
            var xml = Markup.reader(whole);
            var types = false;
            for (var event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                types |= event == XMLStreamConstants.DTD;
            }
            return types
                    && (!beginning.contains("<!DOCTYPE") || xml.getLocation().getCharacterOffset() > BEGINNING / 2);
        } catch (XMLStreamException noMarkup) {
            return false;
        }
    }

    private static boolean isMarkup(byte[] beginning) {
        var at = 0;
        while (at < beginning.length && MARKS.indexOf(beginning[at] & 0xff) >= 0) {
            at++;
        }
        return at < beginning.length && beginning[at] == '<';
    }

    private static boolean isZip(byte[] beginning) {
        return beginning.length > 3
                && beginning[0] == 'P'
                && beginning[1] == 'K'
                && beginning[2] == 3
                && beginning[3] == 4;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }
}
