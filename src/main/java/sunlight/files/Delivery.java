package sunlight.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a stored file goes out: foreign content, so it may do nothing in the name of the site. Pictures are shown, all
 * else is saved.
 */
public record Delivery(String name, String mediaType, long size, String sha256) {

    private static final String ALLOWED = "!#$&+-.^_`|~";

    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Disposition", disposition());
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("ETag", etag());
        return headers;
    }

    public String etag() {
        return '"' + sha256 + '"';
    }

    /** Whether the client has these bytes already. */
    public boolean isKnownTo(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(etag()));
    }

    // RFC 6266: the plain name is for old clients only; RFC 5987 says how the other is written.
    private String disposition() {
        var plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        var kind = mediaType.startsWith("image/") ? "inline" : "attachment";
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(kind, plain, encoded());
    }

    private String encoded() {
        var out = new StringBuilder();
        for (byte octet : name.getBytes(UTF_8)) {
            var letter = (char) (octet & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || ALLOWED.indexOf(letter) >= 0)) {
                out.append(letter);
            } else {
                out.append("%%%02X".formatted(octet & 0xff));
            }
        }
        return out.toString();
    }
}
