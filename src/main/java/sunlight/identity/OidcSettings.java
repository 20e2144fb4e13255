package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider is and who we are there. */
@ApplicationScoped
class OidcSettings {

    static final String CALLBACK_PATH = "/console/callback";
    static final String AUDIENCE = "sunlight-api";

    @Inject
    @ConfigProperty(name = "sunlight.keycloak.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "sunlight.keycloak.client", defaultValue = "console")
    String client;

    @Inject
    @ConfigProperty(name = "sunlight.keycloak.secret")
    String secret;

    @Inject
    @ConfigProperty(name = "sunlight.public.url")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "sunlight.keycloak.admin.client", defaultValue = "sunlight-admin")
    String adminClient;

    @Inject
    @ConfigProperty(name = "sunlight.keycloak.admin.secret")
    String adminSecret;

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String adminClient() {
        return adminClient;
    }

    String adminSecret() {
        return adminSecret;
    }

    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    /** The one redirect address, exactly as registered. */
    URI callback() {
        return URI.create(publicUrl + CALLBACK_PATH);
    }

    URI afterLogout() {
        return URI.create(publicUrl + "/console/goodbye");
    }
}
