package sunlight.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Accounts of the demo people in Keycloak, made where they are missing. */
final class DemoAccounts {

    private final KeycloakAdmin keycloak;

    DemoAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    String subject(DemoPeople.Person person) {
        var query = "/users?exact=true&username=" + KeycloakAdmin.encode(person.user());
        var found = keycloak.get(query);
        if (found.isEmpty()) {
            keycloak.post("/users", account(person));
            found = keycloak.get(query);
        }
        return found.path(0).path("id").asText();
    }

    private static Map<String, Object> account(DemoPeople.Person person) {
        return Map.of(
                "username", person.user(),
                "enabled", true,
                "firstName", person.name(),
                "credentials", List.of(Map.of("type", "password", "value", DemoPeople.PASSWORD, "temporary", false)));
    }

    void operator(String user) {
        var id = keycloak.get("/users?exact=true&username=" + user)
                .path(0)
                .path("id")
                .asText();
        keycloak.post("/users/" + id + "/role-mappings/realm", List.of(keycloak.get("/roles/operator")));
    }

    void client(JsonNode client) {
        var id = client.path("clientId").asText();
        if (keycloak.get("/clients?clientId=" + KeycloakAdmin.encode(id)).isEmpty()) {
            keycloak.post("/clients", client);
        }
    }
}
