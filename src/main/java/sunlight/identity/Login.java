package sunlight.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** One war, three ways in: the API by bearer token, the console by login, the public site by none. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Login implements HttpAuthenticationMechanism {

    @Inject
    BearerTokens tokens;

    @Inject
    ConsoleLogin console;

    @Inject
    NoDemoInProduction demo;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var api = Paths.lies(request, "/api");
        if ((api || Paths.lies(request, "/console")) && demo.forbidsLogin()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (api) {
            return bearer(request, context);
        }
        if (Paths.lies(request, "/console")) {
            return console.validate(request, response, context);
        }
        return context.doNothing();
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        var actor = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? tokens.check(header.substring(7).strip())
                : java.util.Optional.<sunlight.tenancy.Actor>empty();
        // A broken token is an error of its own, not an anonymous reader: the API refuses it, as a problem and in
        // words.
        return actor.map(known -> context.notifyContainerAboutLogin(new ActorPrincipal(known), Set.of("signed-in")))
                .orElseGet(context::doNothing);
    }
}
