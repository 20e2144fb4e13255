package sunlight.identity;

import java.security.SecureRandom;

/** Codes that can be read from paper: no letter or digit that looks like another. 60 bits. */
final class LoginCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789AB";

    private LoginCodes() {}

    static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }
}
