package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publication log of a tenant.
 *
 * @param older where older entries are, if there are any
 * @param key the installation's public key, as the newest checkpoint bears it
 */
public record LogPage(
        Frame frame,
        List<EntryLine> entries,
        @Nullable Link older,
        List<CheckpointLine> checkpoints,
        @Nullable String key,
        List<Link> files) {

    /** An entry, with the beginning of its hash. */
    public record EntryLine(long number, String what, String indexNumber, String at, String mark) {}

    /** A checkpoint, with the whole of its hash: somebody may want to write it down. */
    public record CheckpointLine(String label, String hash) {}
}
