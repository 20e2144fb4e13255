package sunlight.supervision;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Selecting;
import sunlight.compliance.StatusChoice;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/**
 * An inspector writes to all whom a filter of the matrix lets through: reminders, which go out at once, or notices, which
 * then wait for a leader. All of them or none: it is one transaction.
 */
@UseCase
public class WritingToMany {

    /** What one press may make; more would keep the person waiting for minutes. */
    public static final int MOST_ITEMS = 5_000;

    @Inject
    Selecting selecting;

    @Inject
    Watching watching;

    @Inject
    Beginning beginning;

    @Inject
    NoticeRows notices;

    @Inject
    KeepingSteps steps;

    @Inject
    FindingRows findings;

    @Inject
    Here here;

    /**
     * What is to be written.
     *
     * @param to who was chosen of those that were proposed
     */
    public record Letters(MatrixQuery query, Set<UUID> to, Strength strength, NoticeText text) {

        public Letters {
            to = Set.copyOf(to);
        }
    }

    /**
     * What came of it.
     *
     * @param left who was chosen and has got nothing: everything was put right or asked for meanwhile
     */
    public record Written(int letters, int items, int left) {}

    /** Who would get a letter about what. Nobody gets a second one about an item while one is open. */
    @Requires(Permission.SUPERVISE)
    public Proposal propose(MatrixQuery query) {
        if (query.day().filter(day -> !day.equals(here.today())).isPresent()) {
            throw RuleBroken.of("day", "letters.todayOnly");
        }
        if (!asksForLate(query)) {
            return new Proposal(List.of(), List.of());
        }
        var late = query.status().flatMap(StatusChoice::only).isPresent()
                ? query
                : query.with(Part.STATUS, StatusChoice.LATE.code());
        var cells = selecting.withoutReasons(late).cells();
        if (cells > MOST_ITEMS) {
            throw RuleBroken.of("filter", "letters.tooMany", cells, MOST_ITEMS);
        }
        return Proposal.of(selecting.of(late, MOST_ITEMS), findings.pending());
    }

    /** Who looks at what was done in time writes to nobody. */
    private static boolean asksForLate(MatrixQuery query) {
        return query.status()
                .map(choice -> choice.statuses().stream().anyMatch(Finding::isWrong))
                .orElse(true);
    }

    /** Looks once more who is late with what, since the list may have been open for long; keeps the public pages. */
    @Requires(Permission.SUPERVISE)
    public Written write(Letters letters) {
        letters.text().check();
        notices.aloneWithMany(Here.tenant().id());
        var chosen = propose(letters.query()).letters().stream()
                .filter(letter -> letters.to().contains(letter.addressee()))
                .toList();
        if (chosen.isEmpty()) {
            throw RuleBroken.of("to", "letters.nobody");
        }
        var known = watching.below().stream().collect(toMap(Tenant::id, Function.identity()));
        chosen.forEach(letter -> write(letter, letters, known));
        return new Written(
                chosen.size(),
                chosen.stream().mapToInt(letter -> letter.lines().size()).sum(),
                letters.to().size() - chosen.size());
    }

    private void write(Proposal.Letter letter, Letters letters, Map<UUID, Tenant> known) {
        var whose = known.get(letter.addressee());
        if (whose == null) {
            throw RuleBroken.of("to", "letters.nobody");
        }
        var notice = beginning.draft(whose, letters.strength(), letters.text(), null);
        beginning.add(notice, whose, letter.lines());
        if (letters.strength() == Strength.REMINDER) {
            beginning.remind(notice);
        } else {
            steps.keep(notice, notice.submit(By.of(here)));
        }
    }
}
