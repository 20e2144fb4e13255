package sunlight.provisioning;

import java.util.Set;

/** Names in addresses that no tenant may take, because the product uses them itself. */
final class Slugs {

    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "assets",
            "atom",
            "attachments",
            "bureau",
            "bureaus",
            "catalogue",
            "console",
            "content",
            "disclosures",
            "district",
            "editions",
            "favicon",
            "feed",
            "feeds",
            "files",
            "guide",
            "health",
            "help",
            "index",
            "large",
            "login",
            "logout",
            "metrics",
            "openapi",
            "operator",
            "page",
            "portal",
            "public",
            "robots",
            "robots-txt",
            "school",
            "schools",
            "search",
            "sitemap",
            "static",
            "status",
            "tenants",
            "vaadin",
            "well-known",
            "www");

    private Slugs() {}

    static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }
}
