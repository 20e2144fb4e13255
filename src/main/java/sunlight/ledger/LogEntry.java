package sunlight.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * An entry of the publication log.
 *
 * @param seq 1, 2, 3, ... within the tenant, without gaps
 * @param recordedAt when it was written down, to the microsecond; never earlier than the entry before
 * @param commitment salted hash of the content's hash
 * @param prevHash hash of the entry before
 * @param hash of {@link #bytes}
 */
public record LogEntry(
        UUID tenant, long seq, Line line, Instant recordedAt, String commitment, String prevHash, String hash) {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What the entry says without its place in the chain. */
    public record Line(String kind, String indexNumber, int edition, String role) {}

    /** How the log writes an instant. */
    public static String time(Instant instant) {
        return MICROS.format(instant);
    }

    /** The next entry of a chain. */
    static LogEntry next(UUID tenant, long seq, Line line, Instant at, String commitment, String prevHash) {
        return new LogEntry(
                tenant,
                seq,
                line,
                at,
                commitment,
                prevHash,
                Digest.of(bytes(tenant, seq, line, at, commitment, prevHash)));
    }

    /** Whether the entry's own hash is what its fields give. */
    boolean isSound() {
        return hash.equals(Digest.of(bytes(tenant, seq, line, recordedAt, commitment, prevHash)));
    }

    /** The canonical form: one field a line, UTF-8. Described in docs/publication-log.md; never changes under this name. */
    private static String bytes(UUID tenant, long seq, Line line, Instant at, String commitment, String prevHash) {
        return "sunlight-log-entry-1\n" + tenant + '\n' + seq + '\n' + line.kind + '\n' + time(at) + '\n'
                + line.indexNumber + '\n' + line.edition + '\n' + line.role + '\n' + commitment + '\n' + prevHash
                + '\n';
    }
}
