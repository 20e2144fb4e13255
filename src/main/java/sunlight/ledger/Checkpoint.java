package sunlight.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoint 存证点: the ends of all chains below a root bureau at one moment, signed and chained to the one before.
 *
 * @param members how many chains it gathers
 * @param tree root of the Merkle tree over their ends
 * @param endorsement signature by the former key over the same bytes, where the key is a new one
 */
public record Checkpoint(
        Place place,
        int members,
        String tree,
        Seal seal,
        String hash,
        String signature,
        @Nullable String endorsement) {

    /** Which checkpoint it is. The day is the last one in China that was over when it was made. */
    public record Place(UUID root, long number, LocalDate day, Instant madeAt) {}

    /** What ties it to the one before, and whose signature it bears. */
    public record Seal(String prevHash, String algorithm, String publicKey) {}

    /** What is hashed and signed. Described in docs/publication-log.md; never changes under this name. */
    static byte[] bytes(Place place, int members, String tree, Seal seal) {
        return ("sunlight-log-checkpoint-1\n" + place.root + '\n' + place.number + '\n' + place.day + '\n'
                        + LogEntry.time(place.madeAt) + '\n' + members + '\n' + tree + '\n' + seal.prevHash + '\n'
                        + seal.algorithm + '\n' + seal.publicKey + '\n')
                .getBytes(UTF_8);
    }

    boolean isSound() {
        var bytes = bytes(place, members, tree, seal);
        return hash.equals(Digest.of(bytes)) && SigningKey.isSignedBy(seal.publicKey, bytes, signature);
    }
}
