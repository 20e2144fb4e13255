package sunlight.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Inspecting;
import sunlight.compliance.MatrixPage;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Ids;

/** Draws schools that owe one of the items, by a rule, and makes the lines of their check sheets. */
@ApplicationScoped
class Sampling {

    /** As many as a draw may give. */
    static final int MOST_SCHOOLS = 500;

    /** As many as one check sheet or campaign holds where nobody is left out. */
    static final int MOST_TOGETHER = 3000;

    static final int MOST_ITEMS = 20;

    @Inject
    Inspecting inspecting;

    /**
     * Who was drawn.
     *
     * @param pool from how many
     */
    record Sample(int pool, List<Drawn> schools) {}

    /** A school with what is to be checked there. */
    record Drawn(UUID school, List<Check> lines) {}

    Sample draw(Sampler sampler) {
        var all = inspecting.today().rows();
        var owing = all.stream().filter(school -> owes(school, sampler.items())).toList();
        var drawn = sampler.rule() == SamplingRule.CHOSEN ? named(sampler, all) : chosen(sampler, owing);
        if (drawn.isEmpty()) {
            throw RuleBroken.of("items", "inspection.nobodyOwes");
        }
        return new Sample(
                owing.size(),
                drawn.stream()
                        .map(school -> new Drawn(school.id(), lines(school, sampler.items())))
                        .toList());
    }

    /** Nobody is left out silently: where all are too many, nothing is begun. */
    static List<MatrixPage.Row> chosen(Sampler sampler, List<MatrixPage.Row> owing) {
        if (sampler.rule() != SamplingRule.ALL) {
            return new Draw(sampler.seed(), sampler.size())
                    .of(owing, MatrixPage.Row::id, school -> weight(sampler.rule(), school));
        }
        if (owing.size() > MOST_TOGETHER) {
            throw RuleBroken.of("rule", "inspection.tooManyOwe", owing.size(), MOST_TOGETHER);
        }
        return owing;
    }

    /** Whom a person named; one that owes nothing of it is told, and not left out silently. */
    static List<MatrixPage.Row> named(Sampler sampler, List<MatrixPage.Row> all) {
        var named = all.stream()
                .filter(school -> sampler.schools().contains(school.id()))
                .toList();
        var idle =
                named.stream().filter(school -> !owes(school, sampler.items())).toList();
        if (!idle.isEmpty()) {
            throw RuleBroken.of("schools", "inspection.owesNothing", idle.get(0).name(), idle.size());
        }
        return named;
    }

    private static List<Check> lines(MatrixPage.Row school, Set<ItemCode> items) {
        return items.stream()
                .sorted()
                .filter(item -> owes(school, item))
                .map(item -> new Check(Ids.next(), school.id(), item, status(school, item), null, null))
                .toList();
    }

    private static boolean owes(MatrixPage.Row school, Set<ItemCode> items) {
        return items.stream().anyMatch(item -> owes(school, item));
    }

    private static boolean owes(MatrixPage.Row school, ItemCode item) {
        return status(school, item) != ComplianceStatus.NOT_APPLICABLE;
    }

    private static ComplianceStatus status(MatrixPage.Row school, ItemCode item) {
        return school.statuses().getOrDefault(item, ComplianceStatus.NOT_APPLICABLE);
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
}
