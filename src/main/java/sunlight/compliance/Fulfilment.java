package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which act fulfilled which obligation, as things stand on a day. */
final class Fulfilment {

    private final LocalDate day;
    private final List<Obligation> obligations;
    private final List<Facts.Nil> nils;
    private final Map<Obligation, Act> fulfilled = new HashMap<>();

    Fulfilment(LocalDate day, List<Obligation> obligations, List<Act> acts, List<Facts.Nil> nils) {
        this.day = day;
        this.obligations = obligations;
        this.nils = nils;
        for (var act : acts) {
            if (act.countsOn(day)) {
                targetOf(act).ifPresent(obligation -> fulfilled.put(obligation, act));
            }
        }
    }

    /** The breach, if there is one: what was due last and is still missing. Older ones no longer matter. */
    Optional<Obligation> breach() {
        return lastDueBefore(day).filter(this::isMissing);
    }

    /** What is to be done next. */
    Optional<Obligation> next() {
        return obligations.stream()
                .filter(obligation -> !obligation.dueOn().isBefore(day))
                .filter(this::isMissing)
                .findFirst();
    }

    /** The latest obligation that was fulfilled. */
    Optional<Obligation> latest() {
        return obligations.stream().filter(fulfilled::containsKey).reduce((earlier, later) -> later);
    }

    Act actFor(Obligation obligation) {
        return Optional.ofNullable(fulfilled.get(obligation)).orElseThrow();
    }

    /** An act mends the breach of its day; where there is none it serves the earliest obligation that is open. */
    private Optional<Obligation> targetOf(Act act) {
        var breach = lastDueBefore(act.on()).filter(this::isMissing);
        return breach.isPresent()
                ? breach
                : obligations.stream()
                        .filter(obligation -> !obligation.dueOn().isBefore(act.on()))
                        .filter(obligation -> !obligation.opensOn().isAfter(act.on()))
                        .filter(this::isMissing)
                        .findFirst();
    }

    private Optional<Obligation> lastDueBefore(LocalDate someDay) {
        return obligations.stream()
                .filter(obligation -> obligation.dueOn().isBefore(someDay))
                .reduce((earlier, later) -> later);
    }

    private boolean isMissing(Obligation obligation) {
        return !fulfilled.containsKey(obligation) && nils.stream().noneMatch(nil -> nil.discharges(obligation, day));
    }

    /** The acts of a record in the order of their days. */
    static List<Act> acts(Facts facts) {
        var acts = new ArrayList<Act>();
        facts.editions().forEach(edition -> acts.add(new Act(edition.on(), edition)));
        facts.confirmations().forEach(day -> acts.add(new Act(day, null)));
        acts.sort(java.util.Comparator.comparing(Act::on));
        return acts;
    }

    static Facts.@Nullable Published standing(Facts facts, LocalDate day) {
        return facts.editions().stream()
                .filter(edition -> edition.standsOn(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
