package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** Whether a disclosure says all that it must say: itself, the text above to which it refers, and where it stood before. */
@ApplicationScoped
class Completeness {

    @Inject
    Disclosures disclosures;

    @Inject
    Adoptions adoptions;

    @Inject
    Snapshots snapshots;

    List<Issue> against(Disclosure disclosure) {
        var hasFile = disclosures.attachments(disclosure.id()).stream()
                .anyMatch(file -> !file.line().inline());
        var issues = new ArrayList<>(adoptions.against(disclosure, hasFile));
        issues.addAll(snapshots.against(disclosure.id()));
        return issues;
    }

    void require(Disclosure disclosure) {
        RuleBroken.requireNone(against(disclosure));
    }
}
