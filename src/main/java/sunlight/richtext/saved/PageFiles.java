package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes the documents to which a page links from beside it, and says which are not there. */
final class PageFiles {

    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*\\.(pdf|ofd|docx?|wps|rtf|xlsx?|et|csv|pptx?|dps|txt|zip|rar|7z)");

    /** What a link says where somebody thought of the button and not of the file. */
    private static final Pattern BUTTON = Pattern.compile("(点击|点此|请)?(这里|此处|下载|查看|打开|附件)*[：:]?");

    private static final int LONGEST_NAME = 100;

    private final Map<String, byte[]> parts;
    private final List<LinkedFile> found = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    PageFiles(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** A link to what came along becomes plain words: the file stands beside the text. */
    void take(Element root) {
        for (var link : root.select("a[href]")) {
            var href = link.attr("href").strip();
            var path = path(href);
            if (DOCUMENT.matcher(path).matches()) {
                find(href, path)
                        .ifPresentOrElse(bytes -> take(link, href, path, bytes), () -> missing.add(name(link, path)));
            }
        }
    }

    private void take(Element link, String href, String path, byte[] bytes) {
        if (found.stream().noneMatch(file -> file.bytes() == bytes)) {
            found.add(new LinkedFile(name(link, path), href, bytes));
        }
        link.unwrap();
    }

    /** Where it says, seen from the page; else the only one that lies at such a place, or is called so. */
    private Optional<byte[]> find(String href, String path) {
        var beside = href.matches("(?i)(https?:|/|\\.\\./).*") ? null : parts.get(path);
        return Optional.ofNullable(beside)
                .or(() -> only(path))
                .or(() -> only(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Optional<byte[]> only(String end) {
        Set<byte[]> matches = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.forEach((name, bytes) -> {
            if (name.equalsIgnoreCase(end)
                    || name.toLowerCase(Locale.ROOT).endsWith("/" + end.toLowerCase(Locale.ROOT))) {
                matches.add(bytes);
            }
        });
        return matches.size() == 1 ? matches.stream().findFirst() : Optional.empty();
    }

    /** Without the site, the question and the ways up. */
    private static String path(String href) {
        var path = href.replaceFirst("(?i)^(https?:)?//[^/]*", "").replaceFirst("[?#].*$", "");
        return decoded(path).replace('\\', '/').replaceFirst("^(\\.{0,2}/)+", "");
    }

    private static String name(Element link, String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var ending = last.substring(last.lastIndexOf('.'));
        var words = link.text().strip();
        var said = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
        if (BUTTON.matcher(said).matches()) {
            return last;
        }
        return said.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)) ? said : said + ending;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    List<LinkedFile> found() {
        return List.copyOf(found);
    }

    /** By their names. */
    List<String> missing() {
        return List.copyOf(missing);
    }
}
