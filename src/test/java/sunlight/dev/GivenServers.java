package sunlight.dev;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody already runs, named by environment variables; its roles and databases are made there. */
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
                needed("SUNLIGHT_KEYCLOAK_DB_URL"),
                account("SUNLIGHT_KEYCLOAK_DB", "keycloak")));
    }

    private static Databases.Account account(String prefix, String otherwise) {
        @Nullable String user = System.getenv(prefix + "_USER");
        return new Databases.Account(user == null ? otherwise : user, needed(prefix + "_PASSWORD"));
    }

    private static String needed(String variable) {
        var value = System.getenv(variable);
        if (value == null) {
            throw new StartFailed("SUNLIGHT_DB_URL is set, so " + variable + " is needed too (docs/development.md).");
        }
        return value;
    }
}
