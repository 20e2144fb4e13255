package sunlight.dev;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import sunlight.identity.Accounts;

/**
 * Servers that somebody already runs, named by environment variables. Nothing is made on them but the schema: roles,
 * databases and realm must be there, and are looked for before anything else is started.
 */
record GivenServers(Map<String, String> environment) {

    static GivenServers ofThisProcess() {
        return new GivenServers(System.getenv());
    }

    Optional<Databases> databases() {
        var url = environment.get("SUNLIGHT_DB_URL");
        if (url == null) {
            return Optional.empty();
        }
        var app = account("SUNLIGHT_DB", "sunlight_app");
        var ownKeycloak = keycloak().isEmpty();
        return Optional.of(new Databases(
                url,
                account("SUNLIGHT_DB_OWNER", "sunlight_owner"),
                app,
                ownKeycloak ? needed("SUNLIGHT_KEYCLOAK_DB_URL") : url,
                ownKeycloak ? account("SUNLIGHT_KEYCLOAK_DB", "keycloak") : app));
    }

    /** A Keycloak that somebody already runs, with a realm made from src/dev/keycloak/sunlight-realm.json. */
    record GivenKeycloak(String issuer, String consoleSecret, String adminSecret) {

        void mustAnswer() {
            if (!Probe.says200(realm())) {
                throw new StartFailed("There is no realm at " + issuer
                        + ". Start Keycloak and import the realm file beforehand, see docs/development.md.");
            }
            try {
                new Accounts(issuer, "sunlight-admin", adminSecret).subject("nobody");
            } catch (IOException refused) {
                throw new StartFailed(
                        "The realm at " + issuer + " does not let the client sunlight-admin manage people; is"
                                + " SUNLIGHT_KEYCLOAK_ADMIN_SECRET what replaced ${ADMIN_SECRET} in the realm file?",
                        refused);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StartFailed("Interrupted while asking Keycloak");
            }
        }

        private URI realm() {
            try {
                var address = URI.create(issuer + "/.well-known/openid-configuration");
                if (address.getHost() != null) {
                    return address;
                }
            } catch (IllegalArgumentException malformed) {
                // Said below, like an address without a host.
            }
            throw new StartFailed("SUNLIGHT_KEYCLOAK_ISSUER is \"" + issuer
                    + "\"; expected the address of a realm, such as http://localhost:8180/realms/sunlight");
        }
    }

    Optional<GivenKeycloak> keycloak() {
        var issuer = environment.get("SUNLIGHT_KEYCLOAK_ISSUER");
        return issuer == null
                ? Optional.empty()
                : Optional.of(new GivenKeycloak(
                        issuer, needed("SUNLIGHT_KEYCLOAK_SECRET"), needed("SUNLIGHT_KEYCLOAK_ADMIN_SECRET")));
    }

    private Databases.Account account(String prefix, String otherwise) {
        return new Databases.Account(
                environment.getOrDefault(prefix + "_USER", otherwise), needed(prefix + "_PASSWORD"));
    }

    private String needed(String variable) {
        var value = environment.get(variable);
        if (value == null) {
            throw new StartFailed("A server of your own is named by the environment, so " + variable + " is needed too"
                    + " (docs/development.md).");
        }
        return value;
    }
}
