package sunlight.identity;

import java.util.Optional;

/**
 * What is handed to a person on paper: the user name and a code for one login.
 *
 * @param code empty where the person has an account already and keeps their password
 */
public record LoginSlip(String userName, String displayName, Optional<String> code) {}
