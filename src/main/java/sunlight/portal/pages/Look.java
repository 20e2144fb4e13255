package sunlight.portal.pages;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.language.Language;
import sunlight.tenancy.Tenant;

/** How a tenant's pages look, and what its host must say of itself. Both are declared; the colour was checked then. */
public final class Look {

    private static final String COLOUR = "#[0-9a-f]{6}";
    private static final double DARKER = 0.75;

    private Look() {}

    /**
     * Something that stands at the foot of every page of a host.
     *
     * @param address where the authority keeps the filing
     */
    public record Filing(String label, @Nullable String address) {}

    /** The own colour as a stylesheet; its address says the colour, so it may be kept for ever. */
    static @Nullable String stylesheet(Tenant owner, Tenant host) {
        return colour(owner)
                .or(() -> colour(host))
                .map(colour -> "/assets/look." + colour.substring(1) + ".css")
                .orElse(null);
    }

    static String crest(Visit visit, Tenant owner) {
        return crest(owner)
                .or(() -> crest(visit.host()))
                .map(hash -> "/assets/crest." + hash + ".png")
                .orElse(visit.emblem());
    }

    private static Optional<String> colour(Tenant tenant) {
        return Optional.of(declared(tenant, "look").getString("colour", "").toLowerCase(Locale.ROOT))
                .filter(colour -> colour.matches(COLOUR));
    }

    /** The uploaded one goes before the declared one. */
    private static Optional<String> crest(Tenant tenant) {
        var uploaded = tenant.settings().get("own_crest");
        return Optional.of(uploaded == null ? declared(tenant, "look").getString("crest", "") : uploaded)
                .filter(hash -> hash.matches("[0-9a-f]{64}"));
    }

    /** A stylesheet that changes the colours of the site to this one and a darker one of the same kind. */
    public static String css(String hex) {
        return ":root { --blue: #" + hex + "; --deep: #" + darker(hex) + "; }\n";
    }

    private static String darker(String hex) {
        var darker = new StringBuilder();
        for (int at = 0; at < hex.length(); at += 2) {
            var value = Math.round(Integer.parseInt(hex.substring(at, at + 2), 16) * DARKER);
            darker.append(String.format(Locale.ROOT, "%02x", value));
        }
        return darker.toString();
    }

    /** Organiser, site code and filing numbers of the host, as far as it has declared them. */
    static List<Filing> filings(Visit visit, Tenant host) {
        var footer = declared(host, "footer");
        var filings = new ArrayList<Filing>();
        if (footer.containsKey("organiser")) {
            var organiser = footer.getJsonObject("organiser");
            var name = organiser.getString(visit.variant().language() == Language.EN ? "en" : "zh");
            filings.add(new Filing(visit.say("portal.foot.organiser", name), null));
        }
        add(visit, filings, footer, "site_code", null);
        add(visit, filings, footer, "icp", "https://beian.miit.gov.cn/");
        add(visit, filings, footer, "public_security", "https://beian.mps.gov.cn/");
        return filings;
    }

    private static void add(
            Visit visit, List<Filing> filings, JsonObject footer, String key, @Nullable String address) {
        if (footer.containsKey(key)) {
            filings.add(new Filing(visit.say("portal.foot." + key, footer.getString(key)), address));
        }
    }

    private static JsonObject declared(Tenant tenant, String setting) {
        var text = tenant.settings().get(setting);
        return text == null ? JsonValue.EMPTY_JSON_OBJECT : JsonText.known(text);
    }
}
