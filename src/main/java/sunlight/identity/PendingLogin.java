package sunlight.identity;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What must be remembered between leaving for the login page and coming back, and where to go then. */
record PendingLogin(String state, String nonce, String verifier, String returnTo) implements Serializable {

    private static final String KEY = PendingLogin.class.getName();

    static PendingLogin to(String returnTo) {
        return new PendingLogin(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), returnTo);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Taken once: a second use of the same answer finds nothing. */
    static Optional<PendingLogin> takeFrom(HttpSession session) {
        var pending = Optional.ofNullable((PendingLogin) session.getAttribute(KEY));
        session.removeAttribute(KEY);
        return pending;
    }
}
