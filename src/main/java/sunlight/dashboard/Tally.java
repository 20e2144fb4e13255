package sunlight.dashboard;

import java.util.EnumMap;
import java.util.Map;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.StatusChoice;

/**
 * How many cells stand in which status.
 *
 * @param counts a status that no cell has is left out
 */
public record Tally(Map<ComplianceStatus, Integer> counts) {

    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    static Tally of(ComplianceStatus status, int count) {
        return new Tally(Map.of(status, count));
    }

    public Tally plus(Tally other) {
        var sum = new EnumMap<ComplianceStatus, Integer>(ComplianceStatus.class);
        sum.putAll(counts);
        other.counts.forEach((status, count) -> sum.merge(status, count, Integer::sum));
        sum.values().removeIf(count -> count == 0);
        return new Tally(sum);
    }

    public int of(ComplianceStatus status) {
        return counts.getOrDefault(status, 0);
    }

    public int of(StatusChoice choice) {
        return choice.statuses().stream().mapToInt(this::of).sum();
    }

    /** What was due by the day. */
    public int owed() {
        return of(StatusChoice.OWED);
    }

    public Rate rate() {
        return new Rate(of(StatusChoice.DONE), owed());
    }
}
