package sunlight.dev;

/** Where the two databases are and who enters them. The owner migrates, the app serves, Keycloak keeps its own. */
public record Databases(String url, Account owner, Account app, String keycloakUrl, Account keycloak) {

    /** A login role. */
    public record Account(String user, String password) {}
}
