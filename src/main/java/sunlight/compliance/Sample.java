package sunlight.compliance;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Draws at random, and the same again for the same seed: each thing is ranked by the SHA-256 of seed and id, and the
 * first are taken. So nobody can choose who is drawn, and what comes later changes little.
 *
 * @param seed shown with the sample, so that anybody can repeat it
 * @param size how many are drawn, if there are as many
 */
public record Sample(long seed, int size) {

    public <T> List<T> of(Collection<T> things, Function<T, Object> id) {
        return things.stream()
                .sorted(comparing((T thing) -> rank(id.apply(thing))))
                .limit(size)
                .toList();
    }

    private String rank(Object id) {
        try {
            var text = (seed + ":" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
