package sunlight.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/** People and organizations at the identity provider. Every call may be repeated. */
@ApplicationScoped
class Keycloak {

    /** So many ids fit into an address. */
    private static final int AT_ONCE = 100;

    private static final JsonValue OWN_PASSWORD = Json.createValue("UPDATE_PASSWORD");

    @Inject
    OidcSettings settings;

    private KeycloakAdmin admin;
    private KeycloakTokens tokens;

    @PostConstruct
    void connect() {
        admin = build(settings.issuer().replace("/realms/", "/admin/realms/"), KeycloakAdmin.class);
        tokens = build(settings.issuer(), KeycloakTokens.class);
    }

    private static <T> T build(String address, Class<T> face) {
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(address))
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(20, TimeUnit.SECONDS)
                .build(face);
    }

    /** The subject of a user name, if there is such an account. */
    Optional<String> subject(String userName) {
        var found = admin.users(token(), userName, true);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.getJsonObject(0).getString("id"));
    }

    /** Opens an account whose first login asks for a password of one's own. */
    String createUser(String userName, String displayName, String code) {
        var user = Json.createObjectBuilder()
                .add("username", userName)
                .add("enabled", true)
                .add("firstName", displayName)
                .add("credentials", Json.createArrayBuilder().add(temporary(code)))
                .build();
        repeatable(Response.Status.CONFLICT, () -> admin.createUser(token(), user));
        return subject(userName).orElseThrow();
    }

    /** Of these those who have set no password since a code was given; one question for a hundred people. */
    Set<String> awaitingOwnPassword(List<String> subjects) {
        var waiting = new HashSet<String>();
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            var some = subjects.subList(from, Math.min(subjects.size(), from + AT_ONCE));
            admin.usersWithActions(token(), "id:" + String.join(" ", some), false, AT_ONCE).stream()
                    .map(JsonValue::asJsonObject)
                    .filter(user -> user.containsKey("requiredActions")
                            && user.getJsonArray("requiredActions").contains(OWN_PASSWORD))
                    .forEach(user -> waiting.add(user.getString("id")));
        }
        return waiting;
    }

    void resetPassword(String subject, String code) {
        require(status(
                () -> admin.resetPassword(token(), subject, temporary(code).build())));
    }

    /** Sets a password that the person has chosen; the realm's rules for passwords decide. */
    void setPassword(String subject, String password) {
        var chosen = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", false)
                .build();
        var status = status(() -> admin.resetPassword(token(), subject, chosen));
        if (status == Response.Status.BAD_REQUEST.getStatusCode()) {
            throw RuleBroken.of("password", "identity.passwordRefused");
        }
        require(status);
    }

    /** Makes or renames the organization of a tenant. */
    void keepOrganization(String slug, String name) {
        var organization = Json.createObjectBuilder()
                .add("alias", slug)
                .add("name", slug)
                .add("description", name)
                .add("enabled", true)
                .add(
                        "domains",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", slug + ".sunlight.invalid")
                                        .add("verified", false)))
                .build();
        var known = organization(slug);
        if (known == null) {
            repeatable(Response.Status.CONFLICT, () -> admin.createOrganization(token(), organization));
        } else {
            require(status(() -> admin.changeOrganization(token(), known, organization)));
        }
    }

    void keepMember(String slug, String subject, boolean member) {
        var organization = organization(slug);
        if (organization == null) {
            throw new IllegalStateException("organization " + slug + " does not exist yet");
        }
        if (member) {
            repeatable(Response.Status.CONFLICT, () -> admin.addMember(token(), organization, subject));
        } else {
            repeatable(Response.Status.NOT_FOUND, () -> admin.removeMember(token(), organization, subject));
        }
    }

    private @Nullable String organization(String slug) {
        return admin.organizations(token(), slug, true).stream()
                .map(value -> value.asJsonObject())
                .filter(each -> slug.equals(each.getString("alias", each.getString("name", ""))))
                .map(each -> each.getString("id"))
                .findFirst()
                .orElse(null);
    }

    private String token() {
        var login = Base64.getEncoder()
                .encodeToString(
                        (settings.adminClient() + ":" + settings.adminSecret()).getBytes(StandardCharsets.UTF_8));
        JsonObject answer = tokens.token("Basic " + login, "client_credentials");
        return "Bearer " + answer.getString("access_token");
    }

    private static JsonObjectBuilder temporary(String code) {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", code)
                .add("temporary", true);
    }

    /** @param already what is answered where it was done before */
    private static void repeatable(Response.Status already, Supplier<Response> call) {
        var status = status(call);
        if (status != already.getStatusCode()) {
            require(status);
        }
    }

    /** The client throws where something was refused, even from calls that answer whatever came. */
    private static int status(Supplier<Response> call) {
        try (var answer = call.get()) {
            return answer.getStatus();
        } catch (WebApplicationException refused) {
            return refused.getResponse().getStatus();
        }
    }

    private static void require(int status) {
        if (status >= Response.Status.BAD_REQUEST.getStatusCode()) {
            throw new IllegalStateException("identity provider answered " + status);
        }
    }
}
