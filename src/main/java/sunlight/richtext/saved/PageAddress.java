package sunlight.richtext.saved;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.richtext.Tracking;

/** Addresses of the web as people and pages write them. */
public final class PageAddress {

    private static final int LONGEST = 1000;

    /** On pages of official accounts only these say which article it is. */
    private static final Pattern OF_ARTICLE = Pattern.compile("(__biz|mid|idx|sn)=.*");

    private PageAddress() {}

    /** A full address of the web without tracking and names; nothing where it is none. */
    public static Optional<String> of(@Nullable String written) {
        var text = written == null ? "" : written.strip().replace("&amp;", "&");
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : parsed(text).flatMap(PageAddress::plain);
    }

    /** An address of the web exactly as it is written, with all that stands in it. */
    public static Optional<URI> written(String address) {
        return parsed(address.strip().replace("&amp;", "&"))
                .filter(uri -> uri.getHost() != null
                        && Optional.ofNullable(uri.getScheme()).orElse("").matches("(?i)https?"));
    }

    /** A link of a page, exactly as it leads on. */
    public static Optional<String> seenFrom(String page, String link) {
        return parsed(page)
                .flatMap(base -> parsed(link.strip()).map(base::resolve))
                .map(URI::toString);
    }

    private static Optional<String> plain(URI address) {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?") || address.getHost() == null || address.getUserInfo() != null) {
            return Optional.empty();
        }
        var isAccount = address.getHost().equalsIgnoreCase("mp.weixin.qq.com");
        var query = query(address.getRawQuery(), isAccount);
        return Optional.of(scheme + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT)
                + Optional.ofNullable(address.getRawPath()).orElse("") + (query.isEmpty() ? "" : "?" + query));
    }

    private static String query(@Nullable String query, boolean isAccount) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part ->
                                isAccount ? OF_ARTICLE.matcher(part).matches() : !part.isEmpty() && !Tracking.is(part))
                        .collect(Collectors.joining("&"));
    }

    /** What a link leads to, seen from a page; nothing where that cannot be told. */
    static Optional<String> resolved(@Nullable String base, String link) {
        var absolute = of(link);
        if (absolute.isPresent() || base == null) {
            return absolute;
        }
        return parsed(base)
                .flatMap(page -> parsed(link.strip()).map(page::resolve))
                .flatMap(PageAddress::plain);
    }

    /** Letters and blanks that people type into addresses are written as browsers would. */
    static Optional<URI> parsed(String text) {
        try {
            var ascii = new StringBuilder();
            for (var letter : text.codePoints().toArray()) {
                if (letter <= ' ' || letter > 0x7E || "\"<>\\^`{|}[]".indexOf(letter) >= 0) {
                    ascii.append(java.net.URLEncoder.encode(
                                    Character.toString(letter), java.nio.charset.StandardCharsets.UTF_8)
                            .replace("+", "%20"));
                } else {
                    ascii.appendCodePoint(letter);
                }
            }
            return Optional.of(new URI(ascii.toString()));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
