package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import sunlight.publication.PublishedFile;

/** How a file is handed over: images of a text are shown, everything else is saved under its own name. */
final class Disposition {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private Disposition() {}

    static boolean isShown(PublishedFile file) {
        return file.inline() && SHOWN.contains(file.mediaType());
    }

    /** A type that a browser might run is never said. */
    static String mediaType(PublishedFile file) {
        return isShown(file)
                        || !file.mediaType().matches("(?i)text/.*|image/svg.*|application/(xhtml\\+xml|xml|.*script)")
                ? file.mediaType()
                : "application/octet-stream";
    }

    /** The name in RFC 5987's form, and a plain one for those who do not read it. */
    static String header(PublishedFile file) {
        var verb = isShown(file) ? "inline" : "attachment";
        return verb + "; filename=\"" + plain(file.name()) + "\"; filename*=UTF-8''" + encoded(file.name());
    }

    private static String plain(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,5}") ? "download." + ending : "download";
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (var b : name.getBytes(UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                text.append((char) b);
            } else {
                text.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return text.toString();
    }
}
