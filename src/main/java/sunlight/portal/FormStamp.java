package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time at which a form was made, signed, so that a program cannot send a form which it never asked for. People need
 * longer to type than programs do.
 */
@ApplicationScoped
class FormStamp {

    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    Clock clock;

    private final byte[] key;

    /** For the container's proxy only. */
    protected FormStamp() {
        this(Optional.empty());
    }

    /** Servers that stand beside each other share a secret; one alone makes its own at each start. */
    @Inject
    FormStamp(@ConfigProperty(name = "sunlight.form.secret") Optional<String> secret) {
        key = secret.map(text -> text.getBytes(UTF_8)).orElseGet(FormStamp::random);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    String now() {
        var time = Long.toString(clock.millis());
        return time + "." + signature(time);
    }

    /** Whether a person may have filled in a form with this stamp by now. */
    boolean isPlausible(String stamp) {
        var parts = stamp.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9]{1,15}") || !isSigned(parts[0], parts[1])) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), clock.instant());
        return age.compareTo(SHORTEST) >= 0 && age.compareTo(LONGEST) <= 0;
    }

    private boolean isSigned(String time, String signature) {
        return MessageDigest.isEqual(signature(time).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String time) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(time.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
