package sunlight.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What makes a one-time link unguessable: 256 random bits. The database keeps only its hash. */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkSecret next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The address of the page that takes it, on the console's host. */
    public String path(String tenant) {
        return "/console/welcome/%s/%s".formatted(tenant, text);
    }

    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
