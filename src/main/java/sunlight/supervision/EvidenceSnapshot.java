package sunlight.supervision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Evidence snapshot 证据快照: what the public could read at a moment. It stays what it was, whatever becomes of the page;
 * only what the public may no longer read at all is not shown again.
 *
 * @param pages the pages as they were sent, byte by byte
 * @param editions what could be opened from them, with the hashes of their files
 * @param log where the publication log of the subject stood
 * @param digest over all of it
 */
public record EvidenceSnapshot(
        UUID subject, Instant takenAt, List<Page> pages, List<Seen> editions, LogPlace log, String digest) {

    public EvidenceSnapshot {
        pages = List.copyOf(pages);
        editions = List.copyOf(editions);
    }

    /** A page at its address. */
    public record Page(String address, String html) {}

    /** An edition that was public. */
    public record Seen(UUID disclosure, int edition, String title, List<File> files) {

        public Seen {
            files = List.copyOf(files);
        }
    }

    /** A file by its content. */
    public record File(String name, String sha256, long size) {}

    /** The last entry of the publication log; number 0 where nothing had been published. */
    public record LogPlace(long seq, String hash) {}

    /** The files of all editions, one after the other. */
    public List<File> files() {
        return editions.stream().flatMap(seen -> seen.files().stream()).toList();
    }

    static EvidenceSnapshot taken(UUID subject, Instant at, List<Page> pages, List<Seen> editions, LogPlace log) {
        var said = new StringBuilder("sunlight-evidence-1\n" + subject + '\n' + at + '\n');
        pages.forEach(page -> said.append(page.address())
                .append('\n')
                .append(sha256(page.html()))
                .append('\n'));
        editions.forEach(seen -> {
            said.append(seen.disclosure()).append('\n').append(seen.edition()).append('\n');
            seen.files().forEach(file -> said.append(file.sha256()).append('\n'));
        });
        said.append(log.seq()).append('\n').append(log.hash()).append('\n');
        return new EvidenceSnapshot(subject, at, pages, editions, log, "sha256:" + sha256(said.toString()));
    }

    /** Whether nobody has touched it since. */
    public boolean isSound() {
        return taken(subject, takenAt, pages, editions, log).digest().equals(digest);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
