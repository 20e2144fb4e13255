package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/**
 * A page with what was saved along with it.
 *
 * @param location where the page was, if the file says so
 * @param parts pictures and the like, by the addresses and names by which the page may call them
 */
record SavedFile(String html, @Nullable String location, Map<String, byte[]> parts) {

    private static final int HEAD = 2048;

    /** Its kind is recognised by its content, whatever it is called. */
    static SavedFile open(byte[] bytes) {
        if (bytes.length == 0) {
            throw RuleBroken.of("page", "saved.empty");
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return PageZip.open(bytes);
        }
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
        if (isMail(head)) {
            return Mhtml.open(bytes);
        }
        var isWide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        if (head.indexOf('<') < 0 || (head.indexOf('\0') >= 0 && !isWide)) {
            throw RuleBroken.of("page", "saved.notAPage");
        }
        return new SavedFile(PlainText.of(bytes), null, Map.of());
    }

    private static boolean isMail(String head) {
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        return !start.startsWith("<")
                && (start.contains("mime-version:") || start.contains("content-type: multipart/related"));
    }
}
