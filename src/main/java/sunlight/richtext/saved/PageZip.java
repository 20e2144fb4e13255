package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import sunlight.problem.RuleBroken;

/** What was packed into a zip: a page saved with its folder, or many pages. Unpacked into memory and within bounds. */
public final class PageZip {

    private static final int MOST_FILES = 5000;
    private static final long MOST_BYTES = 80L << 20;

    private PageZip() {}

    static SavedFile open(byte[] bytes) {
        var files = unpack(bytes);
        var page = pages(files).entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, byte[]> file) -> depth(file.getKey()))
                        .thenComparing(file -> -file.getValue().length))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> RuleBroken.of("page", "saved.noPageInside"));
        return page(files, page);
    }

    /** One page of the zip, with everything beside it. */
    static SavedFile page(Map<String, byte[]> files, String name) {
        var file = files.get(name);
        var head = SavedFile.open(file == null ? new byte[0] : file);
        if (!head.parts().isEmpty()) {
            return head;
        }
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        var parts = new LinkedHashMap<String, byte[]>();
        files.forEach((each, content) -> {
            parts.putIfAbsent(each, content);
            if (each.startsWith(folder)) {
                parts.put(each.substring(folder.length()), content);
            }
        });
        return new SavedFile(head.html(), head.location(), parts);
    }

    /** Pages among the files, by their names. */
    public static Map<String, byte[]> pages(Map<String, byte[]> files) {
        var pages = new LinkedHashMap<String, byte[]>();
        files.forEach((name, content) -> {
            // What a Mac puts beside each file is no page.
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(s?html?|mht|mhtml|aspx?|jsp|php)")
                    && !name.matches("(.*/)?(__MACOSX/.*|\\._[^/]*)")) {
                pages.put(name, content);
            }
        });
        return pages;
    }

    /**
     * Names with slashes. A zip that does not say how its names are written is GBK where Windows made it and UTF-8 where a Mac
     * did; names that are all valid UTF-8 are UTF-8.
     */
    public static Map<String, byte[]> unpack(byte[] bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw RuleBroken.of("page", "saved.tooMuchInside", MOST_FILES, MOST_BYTES >> 20);
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleBroken.of("page", "saved.brokenZip");
        }
        return named(files);
    }

    /** Read as Latin, a name is the bytes that stood there, unless the zip itself said UTF-8. */
    private static Map<String, byte[]> named(Map<String, byte[]> files) {
        var written = files.keySet().stream().filter(PageZip::isBytes).collect(Collectors.joining("/"));
        var charset = PlainText.isUtf8(written.getBytes(ISO_8859_1)) ? UTF_8 : Charset.forName("GB18030");
        var named = new LinkedHashMap<String, byte[]>();
        files.forEach((name, content) -> {
            var read = isBytes(name) ? new String(name.getBytes(ISO_8859_1), charset) : name;
            // Not before: in GBK a letter may end with the byte of a backslash.
            named.put(read.replace('\\', '/'), content);
        });
        return named;
    }

    private static boolean isBytes(String name) {
        return name.chars().allMatch(letter -> letter <= 0xFF);
    }

    private static int depth(String name) {
        return (int) name.chars().filter(letter -> letter == '/').count();
    }
}
