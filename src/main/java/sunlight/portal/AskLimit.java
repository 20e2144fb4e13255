package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often an address may ask within an hour. Addresses are kept in memory only, and forgotten after that hour. */
@ApplicationScoped
class AskLimit {

    private static final int PER_HOUR = 5;
    private static final int ADDRESSES = 50_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** Each form has a limit of its own. */
    boolean lets(String form, String address) {
        return asked.get(form + " " + network(address), none -> new AtomicInteger())
                        .incrementAndGet()
                <= PER_HOUR;
    }

    /** Of IPv6 the first half: the rest a single household chooses freely. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var parts = address.split(":");
        return String.join(":", java.util.Arrays.copyOf(parts, Math.min(4, parts.length)));
    }
}
