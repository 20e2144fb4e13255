package sunlight.compliance;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which act fulfilled which obligation, as things stand on a day. On a clock that comes round again the newest
 * obligation takes the place of the one before it; declared events each owe a disclosure of their own; one new text
 * tells of every change before it.
 */
final class Fulfilment {

    private final LocalDate day;
    private final Obligations owed;
    private final List<Facts.Nil> nils;
    private final Map<Integer, Act> fulfilled = new HashMap<>();
    private final Set<UUID> used = new HashSet<>();

    Fulfilment(LocalDate day, Obligations owed, List<Act> acts, List<Facts.Nil> nils) {
        this.day = day;
        this.owed = owed;
        this.nils = nils;
        for (var act : acts) {
            if (act.countsOn(day)) {
                IntStream.of(targetsOf(act)).forEach(target -> fulfilled.put(target, act));
                Optional.ofNullable(act.edition()).ifPresent(edition -> used.add(edition.disclosure()));
            }
        }
    }

    /** What was due and is still missing, the oldest first. */
    List<Obligation> breaches() {
        return owed.perEvent()
                ? missing(0, owed.dueBefore(day)).mapToObj(this::at).toList()
                : lastBreach(day).stream().mapToObj(this::at).toList();
    }

    /** Turns before the one that is missing now which were missed as well, without a break; the oldest first. */
    List<Obligation> missedBefore() {
        if (owed.kind() != Obligations.Kind.TURNS) {
            return List.of();
        }
        var last = owed.dueBefore(day) - 1;
        var first = last;
        while (first > 0 && isMissing(first - 1)) {
            first--;
        }
        return IntStream.range(first, Math.max(first, last)).mapToObj(this::at).toList();
    }

    /** What is to be done next, the first due first; of events what has happened. */
    Stream<Obligation> open() {
        return missing(owed.dueBefore(day), owed.list().size())
                .filter(i -> owed.kind() == Obligations.Kind.TURNS
                        || !at(i).opensOn().isAfter(day))
                .mapToObj(this::at);
    }

    /** The latest obligation that was fulfilled, and by what. */
    Optional<Map.Entry<Obligation, Act>> latest() {
        return fulfilled.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .map(entry -> Map.entry(at(entry.getKey()), entry.getValue()));
    }

    private int[] targetsOf(Act act) {
        return switch (owed.kind()) {
            case TURNS -> turnOf(act).stream().toArray();
            case EVENTS -> eventOf(act).stream().toArray();
            case CHANGES -> changesOf(act).toArray();
        };
    }

    /** All changes that it can tell of: a text formed since then, or the statement that what stands there is true. */
    private IntStream changesOf(Act act) {
        var edition = act.edition();
        return missing(0, owed.list().size())
                .filter(i -> !at(i).opensOn().isAfter(act.on())
                        && !(edition != null && edition.formedOn().isBefore(at(i).opensOn())));
    }

    /**
     * An act mends the breach of its day; where there is none it serves the earliest obligation that is open. That nothing has
     * changed, or a word was mended, says nothing of a time that is far off.
     */
    private OptionalInt turnOf(Act act) {
        var breach = lastBreach(act.on());
        return breach.isPresent()
                ? breach
                : missing(owed.dueBefore(act.on()), owed.list().size())
                        .filter(i -> !at(i).opensOn().isAfter(act.on()))
                        .filter(i ->
                                isNewFor(at(i), act) || !at(i).renewableOn().isAfter(act.on()))
                        .findFirst();
    }

    /** A text of its own, or one formed since then: a further edition of what was used already may only mend it. */
    private boolean isNewFor(Obligation obligation, Act act) {
        var edition = act.edition();
        return edition != null
                && !(used.contains(edition.disclosure()) && edition.formedOn().isBefore(obligation.opensOn()));
    }

    /**
     * The earliest event that waits for a disclosure. A further edition of one that was used already counts only where
     * it was formed after the event: mending a word tells nothing of what happened since.
     */
    private OptionalInt eventOf(Act act) {
        return missing(0, owed.list().size())
                .filter(i -> !at(i).opensOn().isAfter(act.on()) && isNewFor(at(i), act))
                .findFirst();
    }

    private OptionalInt lastBreach(LocalDate someDay) {
        var last = owed.dueBefore(someDay) - 1;
        return last >= 0 && isMissing(last) ? OptionalInt.of(last) : OptionalInt.empty();
    }

    private IntStream missing(int from, int to) {
        return IntStream.range(from, to).filter(this::isMissing);
    }

    private boolean isMissing(int i) {
        return !fulfilled.containsKey(i) && nils.stream().noneMatch(nil -> nil.discharges(at(i), day));
    }

    private Obligation at(int i) {
        return owed.list().get(i);
    }

    /** The acts of a record in the order of their days. */
    static List<Act> acts(Facts facts) {
        var acts = new ArrayList<Act>();
        facts.editions().forEach(edition -> acts.add(new Act(edition.on(), edition)));
        facts.confirmations().forEach(day -> acts.add(new Act(day, null)));
        acts.sort(comparing(Act::on));
        return acts;
    }

    /** Since when nothing is said any more, because a text above was withdrawn to which the last edition referred. */
    static Optional<LocalDate> sourceGone(Facts facts, LocalDate day) {
        if (standing(facts, day) != null) {
            return Optional.empty();
        }
        return facts.editions().stream()
                .filter(edition -> !edition.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Facts.Published::down)
                .filter(Facts.Down::above)
                .map(Facts.Down::on);
    }

    static Facts.@Nullable Published standing(Facts facts, LocalDate day) {
        return facts.editions().stream()
                .filter(edition -> edition.standsOn(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
