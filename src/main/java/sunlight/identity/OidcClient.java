package sunlight.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The code flow with PKCE against the identity provider, by the Nimbus library; Soteria's own has no PKCE. */
@ApplicationScoped
class OidcClient {

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    private volatile @Nullable IDTokenValidator validator;

    URI loginAddress(PendingLogin pending) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), clientId(), settings.callback())
                .endpointURI(settings.endpoint("auth"))
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    URI logoutAddress(SignIn signIn) throws ParseException {
        try {
            return new LogoutRequest(
                            settings.endpoint("logout"),
                            com.nimbusds.jwt.JWTParser.parse(signIn.idToken()),
                            settings.afterLogout(),
                            null)
                    .toURI();
        } catch (java.text.ParseException broken) {
            throw new ParseException(broken.getMessage(), broken);
        }
    }

    SignIn redeem(String code, PendingLogin pending) throws LoginFailed {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(pending.verifier()));
        return ask(grant, new Nonce(pending.nonce()));
    }

    SignIn renew(SignIn old) throws LoginFailed {
        if (old.refreshToken() == null) {
            throw new LoginFailed("no refresh token");
        }
        return ask(new RefreshTokenGrant(new RefreshToken(old.refreshToken())), null);
    }

    private SignIn ask(AuthorizationGrant grant, @Nullable Nonce nonce) throws LoginFailed {
        try {
            var credentials = new ClientSecretBasic(clientId(), new Secret(settings.secret()));
            var request = new TokenRequest.Builder(settings.endpoint("token"), credentials, grant).build();
            var response = bounded(request.toHTTPRequest()).send();
            if (response.getStatusCode() >= 500) {
                throw new ProviderAway("status " + response.getStatusCode());
            }
            var answer = OIDCTokenResponseParser.parse(response);
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                throw new LoginFailed(answer.toErrorResponse().getErrorObject().getCode());
            }
            return signIn(tokens, nonce);
        } catch (IOException | ParseException failed) {
            // No connection, or an answer that no identity provider gives, such as a proxy's page.
            throw new ProviderAway(failed);
        }
    }

    /** Somebody waits for the page meanwhile. */
    private static HTTPRequest bounded(HTTPRequest request) {
        request.setConnectTimeout(2_000);
        request.setReadTimeout(5_000);
        return request;
    }

    private SignIn signIn(OIDCTokenResponse response, @Nullable Nonce nonce) throws LoginFailed {
        var tokens = response.getOIDCTokens();
        try {
            JWT idToken = tokens.getIDToken();
            var claims = validator().validate(idToken, nonce);
            var name = claims.getStringClaim("name");
            var refresh = tokens.getRefreshToken();
            return new SignIn(
                    claims.getSubject().getValue(),
                    name == null ? claims.getStringClaim("preferred_username") : name,
                    idToken.serialize(),
                    refresh == null ? null : refresh.getValue(),
                    clock.instant().plusSeconds(tokens.getAccessToken().getLifetime()),
                    null);
        } catch (com.nimbusds.jose.proc.BadJOSEException | com.nimbusds.jose.JOSEException bad) {
            throw new LoginFailed("id token refused", bad);
        }
    }

    private IDTokenValidator validator() throws LoginFailed {
        var known = validator;
        if (known == null) {
            try {
                known = new IDTokenValidator(
                        new Issuer(settings.issuer()),
                        clientId(),
                        JWSAlgorithm.RS256,
                        settings.endpoint("certs").toURL());
            } catch (MalformedURLException bad) {
                throw new LoginFailed("sunlight.keycloak.issuer is not an address", bad);
            }
            validator = known;
        }
        return known;
    }

    private ClientID clientId() {
        return new ClientID(settings.client());
    }
}
