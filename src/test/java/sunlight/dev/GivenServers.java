package sunlight.dev;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Servers that somebody already runs, named by environment variables; their roles, databases and realm are made there. */
final class GivenServers {

    private GivenServers() {}

    static Optional<Databases> databases() {
        var url = System.getenv("SUNLIGHT_DB_URL");
        if (url == null) {
            return Optional.empty();
        }
        return Optional.of(new Databases(
                url,
                account("SUNLIGHT_DB_OWNER", "sunlight_owner"),
                account("SUNLIGHT_DB", "sunlight_app"),
                keycloak().isPresent() ? url : needed("SUNLIGHT_KEYCLOAK_DB_URL"),
                keycloak().isPresent()
                        ? account("SUNLIGHT_DB", "sunlight_app")
                        : account("SUNLIGHT_KEYCLOAK_DB", "keycloak")));
    }

    /** A Keycloak that somebody already runs, with a realm made from src/dev/keycloak/sunlight-realm.json. */
    record GivenKeycloak(String issuer, String consoleSecret, String adminSecret) {}

    static Optional<GivenKeycloak> keycloak() {
        var issuer = System.getenv("SUNLIGHT_KEYCLOAK_ISSUER");
        return issuer == null
                ? Optional.empty()
                : Optional.of(new GivenKeycloak(
                        issuer, needed("SUNLIGHT_KEYCLOAK_SECRET"), needed("SUNLIGHT_KEYCLOAK_ADMIN_SECRET")));
    }

    private static Databases.Account account(String prefix, String otherwise) {
        @Nullable String user = System.getenv(prefix + "_USER");
        return new Databases.Account(user == null ? otherwise : user, needed(prefix + "_PASSWORD"));
    }

    private static String needed(String variable) {
        var value = System.getenv(variable);
        if (value == null) {
            throw new StartFailed("A server of your own is named by the environment, so " + variable + " is needed too"
                    + " (docs/development.md).");
        }
        return value;
    }
}
