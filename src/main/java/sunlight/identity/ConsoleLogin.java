package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Login to the console by OpenID Connect: leaves for the login page, comes back, renews, and goes to the page asked for. */
@ApplicationScoped
class ConsoleLogin {

    private static final Logger LOG = Logger.getLogger(ConsoleLogin.class.getName());
    private static final Set<String> OPEN =
            Set.of("/console/goodbye", "/console/welcome/", "/console/VAADIN", "/console/js");

    @Inject
    OidcClient client;

    @Inject
    Clock clock;

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Paths.of(request).equals(OidcSettings.CALLBACK_PATH)) {
            return comeBack(request, response, context);
        }
        var signIn = SignIn.of(request).flatMap(known -> renewed(known, request));
        if (signIn.isPresent()) {
            return context.notifyContainerAboutLogin(
                    new ActorPrincipal(signIn.get().actor()), Set.of("signed-in"));
        }
        if (isOpen(request) || isBackground(request)) {
            // Vaadin answers a background request without a session with its own "session expired".
            return context.doNothing();
        }
        return leave(request, response, context, addressOf(request));
    }

    private AuthenticationStatus leave(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String returnTo) {
        var pending = PendingLogin.to(returnTo);
        pending.keepIn(request.getSession());
        return redirect(response, context, client.loginAddress(pending).toString());
    }

    private AuthenticationStatus comeBack(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var pending = Optional.ofNullable(request.getSession(false)).flatMap(PendingLogin::takeFrom);
        var code = request.getParameter("code");
        if (pending.isEmpty() || code == null || !pending.get().state().equals(request.getParameter("state"))) {
            // Old tab, bookmark of the callback, or a forged answer: begin anew.
            return redirect(response, context, "/console/");
        }
        try {
            var signIn = client.redeem(code, pending.get());
            request.changeSessionId();
            signIn.keepIn(request.getSession());
            return redirect(response, context, pending.get().returnTo());
        } catch (LoginFailed failed) {
            LOG.log(Level.WARNING, "login failed: {0}", failed.getMessage());
            return redirect(response, context, "/console/goodbye?failed");
        }
    }

    private Optional<SignIn> renewed(SignIn known, HttpServletRequest request) {
        if (clock.instant().isBefore(known.validUntil())) {
            return Optional.of(known);
        }
        var session = request.getSession();
        synchronized (session.getId().intern()) {
            // Another request of the same window may have renewed it while this one waited.
            var current = SignIn.of(session).orElse(known);
            if (clock.instant().isBefore(current.validUntil())) {
                return Optional.of(current);
            }
            var next = next(current);
            next.ifPresentOrElse(signIn -> signIn.keepIn(session), session::invalidate);
            return next;
        }
    }

    private Optional<SignIn> next(SignIn current) {
        try {
            return Optional.of(client.renew(current));
        } catch (ProviderAway away) {
            LOG.log(Level.WARNING, "identity provider does not answer: {0}", away.getMessage());
            return current.held(clock.instant());
        } catch (LoginFailed refused) {
            LOG.log(Level.FINE, "login not renewed: {0}", refused.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return OPEN.stream().anyMatch(Paths.of(request)::startsWith);
    }

    private static boolean isBackground(HttpServletRequest request) {
        return request.getParameter("v-r") != null
                || Paths.of(request).startsWith("/console/VAADIN/")
                || !"GET".equals(request.getMethod());
    }

    private static String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static AuthenticationStatus redirect(
            HttpServletResponse response, HttpMessageContext context, String address) {
        try {
            response.sendRedirect(URI.create(address).toString());
        } catch (IOException gone) {
            LOG.log(Level.FINE, "client went away", gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    Optional<String> logout(HttpServletRequest request) {
        var signIn = SignIn.of(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
        return signIn.flatMap(known -> {
            try {
                return Optional.of(client.logoutAddress(known).toString());
            } catch (com.nimbusds.oauth2.sdk.ParseException broken) {
                return Optional.empty();
            }
        });
    }
}
