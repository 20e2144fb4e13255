package sunlight.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is handed to a person on paper: the user name and a code for one login.
 *
 * @param membership the place that the person holds now
 * @param code empty where the person has an account already and keeps their password
 */
public record LoginSlip(UUID membership, String userName, String displayName, Optional<Code> code) {

    /** A code and until when it works. */
    public record Code(String letters, Instant until) {}
}
