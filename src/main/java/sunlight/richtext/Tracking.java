package sunlight.richtext;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts of an address that say where somebody came from and by which campaign, not what they read. */
public final class Tracking {

    private static final Pattern PART = Pattern.compile("(?i)(utm_\\w+|spm|scm|bd_vid|gclid|fbclid)=.*");

    private Tracking() {}

    /** @param part of a query, such as {@code utm_source=wechat} */
    public static boolean is(String part) {
        return PART.matcher(part).matches();
    }

    /** A link that leads to the same without telling. All else stays as it was written. */
    static String without(String link) {
        var fragment = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        var query = link.indexOf('?');
        if (query < 0 || query > fragment) {
            return link;
        }
        var parts = link.substring(query + 1, fragment).split("&", -1);
        if (Arrays.stream(parts).noneMatch(Tracking::is)) {
            return link;
        }
        var kept = Arrays.stream(parts).filter(part -> !is(part)).collect(Collectors.joining("&"));
        return link.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + link.substring(fragment);
    }
}
