package sunlight.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import sunlight.problem.RuleBroken;

/** A request that its client has given a key, so that it may safely send it again. */
record AskedOnce(String key, String fingerprint) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,100}");

    static String checked(String key) {
        if (key.length() > 100 || !FORM.matcher(key).matches()) {
            throw Refused.malformed("Idempotency-Key", "rest.keyMalformed");
        }
        return key;
    }

    /** The same content gives the same fingerprint, however the JSON was spaced and ordered. */
    static String fingerprint(Object request) {
        var text = request.getClass().getName() + Json.write(request);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was answered to a request. */
    record Kept(String fingerprint, String answer) {

        String answerTo(AskedOnce asked) {
            if (!fingerprint.equals(asked.fingerprint())) {
                throw RuleBroken.of("Idempotency-Key", "rest.keyUsedForAnother");
            }
            return answer;
        }
    }
}
