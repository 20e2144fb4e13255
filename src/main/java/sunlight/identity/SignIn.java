package sunlight.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Actor;

/**
 * A person's login to the console, kept in the HTTP session of the console host.
 *
 * @param idToken needed to log out at the identity provider as well
 * @param validUntil when the login must be renewed: the access token ends, or the pause after a vain attempt
 * @param heldSince since when the identity provider could not be asked; null while it answers
 */
public record SignIn(
        String subject,
        String name,
        String idToken,
        @Nullable String refreshToken,
        Instant validUntil,
        @Nullable Instant heldSince)
        implements Serializable {

    /** How long somebody works on while the identity provider is away; who may do what is asked here all the while. */
    static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final String KEY = SignIn.class.getName();

    public Actor actor() {
        return new Actor(subject, name);
    }

    /** The same login for a short pause, though nobody could renew it; empty when that has gone on for too long. */
    Optional<SignIn> held(Instant now) {
        var since = heldSince == null ? now : heldSince;
        return now.isBefore(since.plus(LONGEST_HOLD))
                ? Optional.of(new SignIn(subject, name, idToken, refreshToken, now.plus(PAUSE), since))
                : Optional.empty();
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
