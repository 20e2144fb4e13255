package sunlight.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes as the log writes them: name of the algorithm, colon, hexadecimal digits. SM3 can follow under its own name. */
final class Digest {

    /** Stands before the first entry of each chain. */
    static final String NONE = "sha256:" + "0".repeat(64);

    private static final String PREFIX = "sha256:";

    private Digest() {}

    static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static String of(byte[] bytes) {
        return named(sha256(bytes));
    }

    static String named(byte[] sha256) {
        return PREFIX + HexFormat.of().formatHex(sha256);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Binds to a content without telling it: without the salt no guess can be tried. */
    static String commitment(String salt, String contentHash) {
        return of("sunlight-log-commitment-1\n" + salt + "\n" + contentHash + "\n");
    }
}
