package sunlight.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.tenancy.Actor;

/** Access tokens for the API: signature, issuer, audience and time are checked; roles come from memberships. */
@ApplicationScoped
class BearerTokens {

    private static final Logger LOG = Logger.getLogger(BearerTokens.class.getName());

    @Inject
    OidcSettings settings;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @PostConstruct
    void prepare() {
        try {
            var keys = JWKSourceBuilder.create(settings.endpoint("certs").toURL())
                    .retrying(true)
                    .outageTolerant(true)
                    .build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
            processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
            // A HashSet inside: the verifier asks it for null.
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    new java.util.HashSet<>(Set.of(OidcSettings.AUDIENCE)),
                    new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                    new java.util.HashSet<>(Set.of("sub", "exp")),
                    new java.util.HashSet<>()));
        } catch (MalformedURLException bad) {
            throw new IllegalStateException("sunlight.keycloak.issuer is not an address", bad);
        }
    }

    Optional<Actor> check(String token) {
        try {
            var claims = processor.process(token, null);
            var name = claims.getStringClaim("name");
            return Optional.of(
                    new Actor(claims.getSubject(), name == null ? claims.getStringClaim("preferred_username") : name));
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.FINE, "bearer token refused: {0}", refused.getMessage());
            return Optional.empty();
        }
    }
}
