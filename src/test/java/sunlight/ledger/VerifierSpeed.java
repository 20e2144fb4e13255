package sunlight.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import sunlight.ledgercheck.Verify;

/** How many entries the verifier checks in a second on one core, reading the file included. Run by hand, not by Maven. */
final class VerifierSpeed {

    private static final int ENTRIES = 1_000_000;
    private static final int ROUNDS = 3;

    private VerifierSpeed() {}

    public static void main(String[] args) throws IOException {
        var file = Files.createTempFile("log", ".jsonl");
        write(file);
        for (int i = 0; i < ROUNDS; i++) {
            var from = System.nanoTime();
            Verify.run(new String[] {file.toString()}, System.out);
            System.out.println(Math.round(ENTRIES / ((System.nanoTime() - from) / 1e9)) + " entries/s");
        }
        Files.delete(file);
    }

    private static void write(Path file) throws IOException {
        var tenant = UUID.randomUUID();
        var before = Digest.NONE;
        try (var out = Files.newBufferedWriter(file)) {
            for (long seq = 1; seq <= ENTRIES; seq++) {
                var line = new LogEntry.Line("PUBLISHED", "mdj-S0701-2026-" + seq, 1, "APPROVER");
                var opening = new Entries.Opening(Digest.NONE, Digest.NONE);
                var entry = LogEntry.next(
                        tenant,
                        seq,
                        line,
                        Instant.ofEpochSecond(seq),
                        Digest.commitment(opening.salt(), opening.contentHash()),
                        before);
                out.write(Export.entry(new Entries.Stored(entry, opening)));
                before = entry.hash();
            }
        }
    }
}
