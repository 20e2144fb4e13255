package sunlight.publication.importing;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import sunlight.richtext.saved.PageAddress;

/**
 * Path and query of an address of an old site, as they are compared: those sites ran on servers that made no difference
 * between small and capital letters.
 */
public record OldAddress(String key) {

    private static final int LONGEST = 1000;

    /** Of an address in full; nothing for the home of a site, which leads nowhere else. */
    static Optional<OldAddress> of(String address) {
        return PageAddress.written(address).flatMap(OldAddress::of);
    }

    private static Optional<OldAddress> of(URI address) {
        var query = address.getRawQuery();
        return asked(Optional.ofNullable(address.getRawPath()).orElse(""), query == null ? "" : query);
    }

    /** @param path as it stands in the request */
    public static Optional<OldAddress> asked(String path, String query) {
        var plain = path.replaceFirst("/+$", "");
        var key = (plain + (query.isEmpty() ? "" : "?" + query)).toLowerCase(Locale.ROOT);
        return key.isEmpty() || !key.startsWith("/") && !key.startsWith("?") || key.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new OldAddress(key.startsWith("?") ? "/" + key : key));
    }
}
