package sunlight.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import sunlight.identity.Accounts;

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
        } else if (!found.path(0).has("email")) {
            keycloak.put(
                    "/users/" + found.path(0).path("id").asText(),
                    ((ObjectNode) found.path(0)).put("email", address(person)));
        }
        return found.path(0).path("id").asText();
    }

    private static Map<String, Object> account(DemoPeople.Person person) {
        return Map.of(
                "username", person.user(),
                "enabled", true,
                "firstName", person.name(),
                "email", address(person),
                "credentials", List.of(Map.of("type", "password", "value", DemoPeople.PASSWORD, "temporary", false)));
    }

    /** By this a production server knows that people of the demo are in its realm, and does not start. */
    private static String address(DemoPeople.Person person) {
        return person.user() + "@" + Accounts.DEMO_DOMAIN;
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
