package sunlight.supervision.inspection;

import static java.util.Comparator.comparingDouble;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Draws by weight, and the same again for the same seed: each thing gets a number between 0 and 1 from the SHA-256 of seed
 * and id; the smallest of {@code -ln(number) / weight} are drawn. So a thing of weight 3 comes first three times as often
 * as one of weight 1, and anybody can repeat it.
 */
public record Draw(long seed, int size) {

    private static final double RANGE = 0x1p53;

    public <T> List<T> of(Collection<T> things, Function<? super T, ?> id, ToDoubleFunction<? super T> weight) {
        return things.stream()
                .sorted(comparingDouble((T thing) -> -Math.log(number(id.apply(thing))) / weight.applyAsDouble(thing))
                        .thenComparing(thing -> id.apply(thing).toString()))
                .limit(size)
                .toList();
    }

    /** Never 0, so that it has a logarithm. */
    private double number(Object id) {
        var bits = 0L;
        var hash = sha256(seed + ":" + id);
        for (int octet = 0; octet < Long.BYTES; octet++) {
            bits = (bits << Byte.SIZE) | (hash[octet] & 0xff);
        }
        return ((bits >>> 11) + 1) / RANGE;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
