package sunlight.richtext.saved;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    /** Names with slashes; those of Windows in China are GBK unless they say otherwise. */
    public static Map<String, byte[]> unpack(byte[] bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), Charset.forName("GB18030"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw RuleBroken.of("page", "saved.tooMuchInside", MOST_FILES, MOST_BYTES >> 20);
                }
                files.put(entry.getName().replace('\\', '/'), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw RuleBroken.of("page", "saved.brokenZip");
        }
        return files;
    }

    private static int depth(String name) {
        return (int) name.chars().filter(letter -> letter == '/').count();
    }
}
