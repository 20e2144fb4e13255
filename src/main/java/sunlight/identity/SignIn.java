package sunlight.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Actor;

/**
 * A person's login to the console, kept in the HTTP session of the console host.
 *
 * @param idToken needed to log out at the identity provider as well
 * @param validUntil when the access token ends and the login must be renewed
 */
public record SignIn(
        String subject,
        String name,
        String idToken,
        @Nullable String refreshToken,
        Instant validUntil) implements Serializable {

    private static final String KEY = SignIn.class.getName();

    public Actor actor() {
        return new Actor(subject, name);
    }

    /** The login of the session, if there is one. */
    public static Optional<SignIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignIn::of);
    }

    static Optional<SignIn> of(HttpSession session) {
        return Optional.ofNullable((SignIn) session.getAttribute(KEY));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
