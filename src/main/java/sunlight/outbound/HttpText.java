package sunlight.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Pattern;

/** An answer as it came over the line. */
final class HttpText {

    private static final String EMPTY_LINE = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,9})\\s*$");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:.*chunked");

    private final String head;
    private final String rest;

    /** @param bytes read one to one, so that lengths count bytes */
    HttpText(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var cut = text.indexOf(EMPTY_LINE);
        head = cut < 0 ? text : text.substring(0, cut);
        rest = cut < 0 ? "" : text.substring(cut + EMPTY_LINE.length());
    }

    static boolean isWhole(byte[] bytes) {
        var text = new HttpText(bytes);
        var length = LENGTH.matcher(text.head);
        if (!new String(bytes, ISO_8859_1).contains(EMPTY_LINE)) {
            return false;
        }
        return text.isChunked()
                ? text.rest.endsWith("0" + EMPTY_LINE)
                : length.find() && text.rest.length() >= Integer.parseInt(length.group(1));
    }

    String firstLine() {
        return head.lines().findFirst().orElse("");
    }

    String body() {
        var bytes = isChunked() ? joined() : rest;
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }

    private boolean isChunked() {
        return CHUNKED.matcher(head).find();
    }

    /** The chunks without their sizes; what is cut off is left out. */
    private String joined() {
        var body = new StringBuilder();
        for (int at = 0; at < rest.length(); ) {
            var line = rest.indexOf("\r\n", at);
            var size = line < 0 ? 0 : size(rest.substring(at, line));
            if (size == 0 || line + 2 + size > rest.length()) {
                break;
            }
            body.append(rest, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
        return body.toString();
    }

    private static int size(String line) {
        var digits = line.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return digits.matches("[0-9a-f]{1,6}") ? Integer.parseInt(digits, 16) : 0;
    }
}
