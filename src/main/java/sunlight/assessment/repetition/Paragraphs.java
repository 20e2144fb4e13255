package sunlight.assessment.repetition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The paragraphs of a text, and as what they are compared: words and figures only, whatever stands between them. */
final class Paragraphs {

    /** Shorter ones, such as headings and names, are the same everywhere. */
    static final int SHORTEST = 16;

    private static final String BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote";

    private Paragraphs() {}

    /** In their order; none of them holds another one. */
    static List<String> of(String html) {
        var texts = new ArrayList<String>();
        for (Element block : Jsoup.parseBodyFragment(html).select(BLOCKS)) {
            var text = block.text().strip();
            if (!text.isEmpty() && block.select(BLOCKS).size() == 1) {
                texts.add(text);
            }
        }
        return texts;
    }

    static String normal(String paragraph) {
        return paragraph.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** What of a text is compared: the hash of each paragraph that is long enough, and its letters. */
    static Map<Long, Integer> hashes(String html) {
        var hashes = new LinkedHashMap<Long, Integer>();
        for (var paragraph : of(html)) {
            var normal = normal(paragraph);
            if (normal.length() >= SHORTEST) {
                hashes.put(hash(normal), normal.length());
            }
        }
        return hashes;
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
