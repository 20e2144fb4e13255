package sunlight.assessment.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.tenancy.SchoolKind;

/**
 * Schools of one kind and size: only they are compared with each other. Bureaus and units have no kinds here; an assessment is over
 * those of one kind.
 *
 * @param size 0 for the smallest; none where nobody said how many pupils there are
 * @param from from how many pupils on; below how many
 */
public record Peers(
        Set<SchoolKind> kinds,
        @Nullable Integer size,
        int from,
        @Nullable Integer below) {

    /** A rank among fewer says nothing and points at somebody. */
    public static final int FEWEST = 5;

    public Peers {
        kinds = Set.copyOf(kinds);
    }

    public static Peers of(Set<SchoolKind> kinds, @Nullable Integer pupils, List<Integer> limits) {
        if (pupils == null) {
            return new Peers(kinds, null, 0, null);
        }
        var size = (int) limits.stream().filter(limit -> pupils >= limit).count();
        return new Peers(
                kinds, size, size == 0 ? 0 : limits.get(size - 1), size == limits.size() ? null : limits.get(size));
    }

    /** In words. */
    public Message said() {
        if (kinds.isEmpty()) {
            return Message.of("assessment.peers.all");
        }
        var named = EnumSet.copyOf(kinds).stream()
                .map(kind -> Message.of("SchoolKind." + kind.name()))
                .reduce((all, next) -> Message.of("assessment.kinds", all, next))
                .orElseGet(() -> Message.of("assessment.noKind"));
        if (size == null) {
            return Message.of("assessment.peers.unknown", named);
        }
        return below == null
                ? Message.of("assessment.peers.from", named, String.valueOf(from))
                : Message.of("assessment.peers.between", named, String.valueOf(from), String.valueOf(below));
    }

    /** As it is stored. */
    public String text() {
        var names = kinds.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
        return size == null ? names : names + " " + size + " " + from + (below == null ? "" : " " + below);
    }

    public static Peers read(String text) {
        var parts = text.split(" ");
        var kinds = Stream.of(parts[0].split("\\+"))
                .filter(name -> !name.isEmpty())
                .map(SchoolKind::valueOf)
                .collect(Collectors.toSet());
        return parts.length == 1
                ? new Peers(kinds, null, 0, null)
                : new Peers(
                        kinds,
                        Integer.valueOf(parts[1]),
                        Integer.parseInt(parts[2]),
                        parts.length == 4 ? Integer.valueOf(parts[3]) : null);
    }
}
