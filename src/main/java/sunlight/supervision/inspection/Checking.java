package sunlight.supervision.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Inspecting;
import sunlight.compliance.MatrixPage;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** An inspector draws schools by a rule and checks items there one by one. */
@UseCase
public class Checking {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 1000;
    private static final int MOST_SCHOOLS = 500;
    private static final int MOST_ITEMS = 20;

    @Inject
    InspectionRows rows;

    @Inject
    Inspecting inspecting;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** What is to be inspected; the size does not count where everybody is. */
    public record Plan(String title, SamplingRule rule, long seed, int size, Set<ItemCode> items) {}

    /** An inspection with its sheet. */
    public record Sheet(Inspection inspection, List<Check> checks) {}

    /** What schools owe, to choose from. */
    @Requires(Permission.SUPERVISE)
    public List<CatalogueItem> items() {
        return inspecting.today().items();
    }

    @Requires(Permission.SUPERVISE)
    public List<Inspection> all() {
        return rows.all();
    }

    @Requires(Permission.SUPERVISE)
    public Sheet open(UUID id) {
        return new Sheet(rows.find(id).orElseThrow(NotFound::new), rows.checks(id));
    }

    /** Draws the schools that owe one of the items, and makes the sheet. */
    @Requires(Permission.SUPERVISE)
    public UUID start(Plan plan) {
        check(plan);
        var owing = inspecting.today().rows().stream()
                .filter(school -> plan.items().stream().anyMatch(item -> owes(school, item)))
                .toList();
        var drawn = plan.rule() == SamplingRule.ALL
                ? owing.stream().limit(MOST_SCHOOLS).toList()
                : new Draw(plan.seed(), plan.size())
                        .of(owing, MatrixPage.Row::id, school -> weight(plan.rule(), school));
        if (drawn.isEmpty()) {
            throw RuleBroken.of("items", "inspection.nobodyOwes");
        }
        var inspection = new Inspection(
                Ids.next(),
                plan.title().strip(),
                plan.rule(),
                plan.seed(),
                owing.size(),
                actor().name(),
                clock.instant(),
                null,
                new Inspection.Count(0, 0, 0));
        rows.add(inspection, drawn.size());
        drawn.forEach(school -> plan.items().stream()
                .sorted()
                .filter(item -> owes(school, item))
                .forEach(item -> rows.add(inspection.id(), line(school, item))));
        deeds.fire(new Deed("inspection.started", "inspection", inspection.id().toString()));
        return inspection.id();
    }

    private static Check line(MatrixPage.Row school, ItemCode item) {
        return new Check(
                Ids.next(),
                school.id(),
                item,
                school.statuses().getOrDefault(item, ComplianceStatus.NOT_APPLICABLE),
                null);
    }

    private static boolean owes(MatrixPage.Row school, ItemCode item) {
        return school.statuses().getOrDefault(item, ComplianceStatus.NOT_APPLICABLE) != ComplianceStatus.NOT_APPLICABLE;
    }

    /** Where more is overdue, it is likelier; nobody is out of reach. */
    private static double weight(SamplingRule rule, MatrixPage.Row school) {
        return rule == SamplingRule.RANDOM
                ? 1
                : 1
                        + school.statuses().values().stream()
                                .filter(status -> status == ComplianceStatus.OVERDUE)
                                .count();
    }

    private static void check(Plan plan) {
        var title = plan.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw RuleBroken.of("title", "inspection.titleForm", LONGEST_TITLE);
        }
        if (plan.items().isEmpty() || plan.items().size() > MOST_ITEMS) {
            throw RuleBroken.of("items", "inspection.itemsForm", MOST_ITEMS);
        }
        if (plan.size() < 1 || plan.size() > MOST_SCHOOLS) {
            throw RuleBroken.of("size", "inspection.sizeForm", MOST_SCHOOLS);
        }
    }

    /** Says what a person found; as long as the inspection is open it can be said anew. */
    @Requires(Permission.SUPERVISE)
    public void judge(UUID check, Check.Verdict verdict, String words) {
        if (verdict == Check.Verdict.WRONG) {
            requireSaid(words);
        }
        if (!rows.judge(check, new Check.Result(verdict, words.strip(), actor().name(), clock.instant()))) {
            throw new NotFound();
        }
    }

    /** Ends it, by somebody who sees all of it. Lines without a verdict stay without one. */
    @Requires(Permission.SUPERVISE)
    public void close(UUID id, String conclusion) {
        requireSaid(conclusion);
        if (!rows.find(id).orElseThrow(NotFound::new).isOpen()) {
            throw RuleBroken.of("id", "inspection.closedAlready");
        }
        if (rows.hasSchoolsUnseen(id)) {
            throw RuleBroken.of("id", "inspection.notAllYours");
        }
        rows.close(id, conclusion.strip(), clock.instant());
        deeds.fire(new Deed("inspection.closed", "inspection", id.toString()));
    }

    /** What people found wrong with a school in inspections that are still open, the latest last. */
    @Requires(Permission.SUPERVISE)
    public List<Check> wrongWith(UUID school) {
        return rows.wrongWith(school);
    }

    private static void requireSaid(String words) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw RuleBroken.of("words", "inspection.wordsMissing", LONGEST_WORDS);
        }
    }

    private static Actor actor() {
        return Scope.bound().map(Scope::actor).orElseThrow(NotFound::new);
    }
}
