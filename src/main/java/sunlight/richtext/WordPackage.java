package sunlight.richtext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import sunlight.problem.RuleBroken;

/** The parts inside a .docx. Only checked XML and pictures known by their first bytes are kept. */
final class WordPackage {

    private static final int LARGEST_FILE = 20 << 20;
    private static final int MOST_ENTRIES = 2000;
    private static final int BEGINNING = 4 << 10;
    /** Pictures are packed already, so that what unfolds to more than the file may weigh is none. */
    private static final long LARGEST_PICTURES = 40L << 20;

    /** Some 500 pages of text. Each letter is held several times over while it is read. */
    private static final long LARGEST_XML = 16L << 20;

    private static final long HARMLESS = 10L << 20;
    private static final int HIGHEST_RATIO = 100;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final long compressed;
    private long unfolded;
    private long xml;
    private long pictures;

    private WordPackage(long compressed) {
        this.compressed = compressed;
    }

    static WordPackage open(byte[] bytes) {
        requireWord(bytes);
        var opened = new WordPackage(bytes.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            opened.readAll(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
        if (opened.parts.isEmpty()) {
            throw RuleBroken.of("word", "word.broken");
        }
        return opened;
    }

    /** Whether the file is one of Word 97 to 2003, by its first bytes; a newer one under a password looks alike. */
    static boolean isOldWord(byte[] bytes) {
        return bytes.length <= LARGEST_FILE && startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0) && !isEncrypted(bytes);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    void replace(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Drops all XML but these parts and the relations. */
    void keepXml(Set<String> names) {
        parts.keySet().removeIf(name -> name.endsWith(".xml") && !names.contains(name));
    }

    Set<String> xmlParts() {
        return parts.keySet().stream().filter(WordPackage::isXml).collect(Collectors.toSet());
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException unlikely) {
            throw new IllegalStateException(unlikely);
        }
        return bytes.toByteArray();
    }

    private static void requireWord(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw RuleBroken.of("word", "word.tooLarge", LARGEST_FILE >> 20);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleBroken.of("word", isEncrypted(bytes) ? "word.encrypted" : "word.oldFormat");
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw RuleBroken.of("word", isText(bytes) ? "word.inName" : "word.notWord");
        }
    }

    /** What office systems export under the name of a Word file, and Word opens: a page, RTF, XML. None of them has a zero. */
    private static boolean isText(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), ISO_8859_1);
        return !beginning.isBlank() && (isUtf16(bytes) || beginning.indexOf(0) < 0 && !beginning.startsWith("%PDF"));
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    /** An encrypted .docx is wrapped into the old container, in a stream of this name. */
    private static boolean isEncrypted(byte[] bytes) {
        var name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        return new String(bytes, ISO_8859_1).contains(name);
    }

    private void readAll(ZipInputStream zip) throws IOException {
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > MOST_ENTRIES) {
                throw RuleBroken.of("word", "word.tooComplex");
            }
            keep(entry.getName(), zip);
        }
    }

    private void keep(String name, InputStream entry) throws IOException {
        if (parts.containsKey(name)) {
            throw RuleBroken.of("word", "word.broken");
        }
        if (isXml(name)) {
            var bytes = read(entry, true);
            WordXml.check(bytes);
            parts.put(name, bytes);
        } else {
            // What a relation points to must be there, or the whole conversion fails.
            parts.put(name, read(entry, false));
        }
    }

    /** Everything, or nothing of what is no picture; never more than may be kept, whatever it unfolds to. */
    private byte[] read(InputStream entry, boolean isXml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16 << 10];
        var count = entry.readNBytes(buffer, 0, buffer.length);
        var isKept =
                isXml || WordPictures.mediaType(Arrays.copyOf(buffer, count)).isPresent();
        for (; count > 0; count = entry.readNBytes(buffer, 0, buffer.length)) {
            unfold(count, isXml, isKept);
            if (isKept) {
                bytes.write(buffer, 0, count);
            }
        }
        return bytes.toByteArray();
    }

    private void unfold(int count, boolean isXml, boolean isKept) {
        unfolded += count;
        xml += isXml ? count : 0;
        pictures += isKept && !isXml ? count : 0;
        if (xml > LARGEST_XML
                || pictures > LARGEST_PICTURES
                || unfolded > Math.max(HARMLESS, HIGHEST_RATIO * compressed)) {
            throw RuleBroken.of("word", "word.tooComplex");
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
