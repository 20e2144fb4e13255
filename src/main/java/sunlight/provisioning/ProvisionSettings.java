package sunlight.provisioning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is. Each value is a system property, or the environment variable of the same name in capitals with
 * underscores: {@code sunlight.db.url} or {@code SUNLIGHT_DB_URL}.
 *
 * @param ownerUser migrates and serves no request
 * @param user the login of the service, which owns nothing
 */
public record ProvisionSettings(String url, String ownerUser, String ownerPassword, String user, String password) {

    static ProvisionSettings ofEnvironment() {
        return new ProvisionSettings(
                value("sunlight.db.url", "jdbc:postgresql://localhost/sunlight"),
                value("sunlight.db.owner.user", "sunlight_owner"),
                value("sunlight.db.owner.password", ""),
                value("sunlight.db.user", "sunlight_app"),
                value("sunlight.db.password", ""));
    }

    static String value(String key, String otherwise) {
        @Nullable String given = System.getProperty(key);
        if (given == null) {
            given = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return given == null ? otherwise : given;
    }
}
