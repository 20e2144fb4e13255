package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sunlight.problem.RuleBroken;

/** A page and its parts in one file (.mht, .mhtml), as browsers save it: a mail of the kind multipart/related. */
final class Mhtml {

    private static final int MOST_PARTS = 3000;
    private static final int DEEPEST = 4;
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^;\\s]+))");

    private final List<Part> parts = new ArrayList<>();
    private String location = "";

    private Mhtml() {}

    private record Part(Map<String, String> head, byte[] bytes) {

        String header(String name) {
            return head.getOrDefault(name, "");
        }

        boolean isPage() {
            var type = header("content-type").toLowerCase(Locale.ROOT);
            return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
        }
    }

    static SavedFile open(byte[] bytes) {
        var file = new Mhtml();
        file.read(new String(bytes, ISO_8859_1), 0);
        var page = file.parts.stream()
                .filter(Part::isPage)
                .findFirst()
                .orElseThrow(() -> RuleBroken.of("page", "saved.noPageInside"));
        var named = new HashMap<String, byte[]>();
        for (var part : file.parts) {
            var place = part.header("content-location");
            var id = part.header("content-id").replaceAll("^<|>$", "");
            Optional.of(place).filter(text -> !text.isEmpty()).ifPresent(text -> named.put(text, part.bytes()));
            Optional.of(id).filter(text -> !text.isEmpty()).ifPresent(text -> named.put("cid:" + text, part.bytes()));
        }
        var own = page.header("content-location");
        return new SavedFile(PlainText.of(page.bytes()), file.location.isEmpty() ? own : file.location, named);
    }

    /** @param message a head, an empty line, and what it is about; in Latin-1, so that a letter is a byte */
    private void read(String message, int depth) {
        var start = message.length() - message.stripLeading().length();
        var end = endOfHead(message, start);
        var head = head(message.substring(start, end));
        var body = message.substring(Math.min(message.length(), end)).replaceFirst("^\\r?\\n", "");
        if (depth == 0) {
            location = head.getOrDefault("snapshot-content-location", "");
        }
        var boundary = BOUNDARY.matcher(head.getOrDefault("content-type", ""));
        if (boundary.find()) {
            if (depth < DEEPEST) {
                readParts(body, boundary.group(1) == null ? boundary.group(2) : boundary.group(1), depth);
            }
        } else if (parts.size() < MOST_PARTS) {
            parts.add(new Part(head, decoded(body, head.getOrDefault("content-transfer-encoding", ""))));
        }
    }

    private void readParts(String body, String boundary, int depth) {
        var mark = "--" + boundary;
        var from = at(body, mark, 0);
        while (from >= 0) {
            var begin = body.indexOf('\n', from);
            var until = begin < 0 ? -1 : at(body, mark, begin);
            if (begin < 0 || body.startsWith("--", from + mark.length())) {
                return;
            }
            // The line end before the mark belongs to the mark; a file that was cut off has no last mark.
            var part = body.substring(begin + 1, until < 0 ? body.length() : until);
            read(part.endsWith("\r\n") ? part.substring(0, part.length() - 2) : part, depth + 1);
            from = until;
        }
    }

    /** Where a line begins with the mark. */
    private static int at(String body, String mark, int from) {
        var found = body.indexOf(mark, from);
        while (found > 0 && body.charAt(found - 1) != '\n') {
            found = body.indexOf(mark, found + 1);
        }
        return found;
    }

    private static int endOfHead(String message, int start) {
        var line = start;
        while (line < message.length()) {
            var end = message.indexOf('\n', line);
            if (end < 0) {
                return message.length();
            }
            if (message.substring(line, end).isBlank()) {
                return line;
            }
            line = end + 1;
        }
        return message.length();
    }

    /** Names in small letters; a line that begins with a blank goes on with the one before it. */
    private static Map<String, String> head(String lines) {
        var head = new HashMap<String, String>();
        for (var line : lines.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                head.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return head;
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.getBytes(ISO_8859_1));
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(String body) {
        var out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            var letter = body.charAt(i);
            var high = letter == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            var low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else if (letter != '=' || !isSoftBreak(body, i)) {
                out.write(letter);
            } else {
                i = body.indexOf('\n', i);
            }
        }
        return out.toByteArray();
    }

    private static boolean isSoftBreak(String body, int at) {
        var end = body.indexOf('\n', at);
        return end >= 0 && body.substring(at + 1, end).isBlank();
    }
}
