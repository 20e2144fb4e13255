package sunlight.ledgercheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of one tenant, read in their order; the first wrong one ends it. */
final class Chain {

    private final String tenant;
    private final List<String> hashes = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private @Nullable Finding broken;

    Chain(String tenant) {
        this.tenant = tenant;
    }

    /** Takes the next entry. */
    void add(Line entry) {
        if (broken == null) {
            var reason = wrong(entry);
            if (reason != null) {
                broken = Finding.entry(tenant, hashes.size() + 1L, reason);
            } else {
                hashes.add(entry.get("hash"));
                times.add(entry.get("recordedAt"));
            }
        }
    }

    private @Nullable String wrong(Line entry) {
        if (entry.number("seq") != hashes.size() + 1L) {
            return "missing or out of order, number " + entry.number("seq") + " stands in its place";
        }
        var before = hashes.isEmpty() ? Hashes.NONE : hashes.get(hashes.size() - 1);
        var text = Hashes.fields(
                "sunlight-log-entry-1",
                entry,
                "tenant",
                "seq",
                "kind",
                "recordedAt",
                "indexNumber",
                "edition",
                "role",
                "commitment",
                "prevHash");
        if (!Hashes.of(text).equals(entry.get("hash"))) {
            return "changed: its hash does not fit its fields";
        }
        if (!entry.get("prevHash").equals(before)) {
            return "not the successor of the entry before it";
        }
        if (!times.isEmpty() && entry.get("recordedAt").compareTo(times.get(times.size() - 1)) < 0) {
            return "dated before its predecessor";
        }
        return opened(entry);
    }

    private static @Nullable String opened(Line entry) {
        if (!entry.has("salt")) {
            return null;
        }
        var fits = Hashes.of(Hashes.fields("sunlight-log-commitment-1", entry, "salt", "contentHash"))
                .equals(entry.get("commitment"));
        return fits ? null : "its salt and content hash do not open its commitment";
    }

    Optional<Finding> broken() {
        return Optional.ofNullable(broken);
    }

    /** The chain against the end that a checkpoint saw; {@code good} is the end that was confirmed before. */
    Optional<Finding> against(Head head, long good) {
        if (head.seq() > hashes.size()) {
            return Optional.of(Finding.entry(tenant, hashes.size() + 1L, "cut off: " + head + " saw it"));
        }
        if (hashes.get((int) head.seq() - 1).equals(head.hash())) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(tenant, false, good + 1, head.seq(), "rewritten: " + head + " saw another entry"));
    }

    /** Entries that a checkpoint saw must not be younger than it, the others not much older. */
    Optional<Finding> dated(Head head, String madeAt, long slackSeconds) {
        var made = Instant.parse(madeAt);
        for (int i = (int) head.seq() - 1; i >= 0 && after(i, made.plusSeconds(slackSeconds)); i--) {
            if (i == 0 || !after(i - 1, made.plusSeconds(slackSeconds))) {
                return Optional.of(Finding.entry(tenant, i + 1L, "dated after " + head + ", which saw it"));
            }
        }
        if (head.seq() < hashes.size() && !after((int) head.seq(), made.minusSeconds(slackSeconds))) {
            return Optional.of(
                    Finding.entry(tenant, head.seq() + 1, "dated before " + head + ", which did not see it"));
        }
        return Optional.empty();
    }

    private boolean after(int index, Instant limit) {
        return Instant.parse(times.get(index)).isAfter(limit);
    }

    int size() {
        return hashes.size();
    }
}
