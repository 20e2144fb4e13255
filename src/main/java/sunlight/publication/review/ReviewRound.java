package sunlight.publication.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;

/**
 * How far a round of review has come, as one person meets it.
 *
 * @param passed reviews passed so far
 * @param secrecyPassed whether somebody has judged that it may be public
 * @param reviewedByMe whether this person has passed it in this round already
 */
public record ReviewRound(int passed, ReviewDemands demands, boolean secrecyPassed, boolean reviewedByMe) {

    /** Whether the next review is the last one, the approver's. */
    public boolean isLast() {
        return passed + 1 >= demands.reviews();
    }

    /** Whether whoever passes the next review has to judge secrecy. */
    public boolean needsSecrecyNow() {
        return demands.secrecy() && !secrecyPassed && isLast();
    }

    /** Whether the next reviewer is asked about secrecy; one before the last may leave it to the next. */
    public boolean asksForSecrecy() {
        return demands.secrecy() && !secrecyPassed;
    }

    /** What stands against passing the next review. */
    public List<Issue> against(boolean mayApprove, Opinion opinion) {
        var issues = new ArrayList<Issue>();
        if (reviewedByMe) {
            issues.add(Issue.of("signer", "publication.reviewedThisRoundAlready"));
        }
        if (isLast() && !mayApprove) {
            issues.add(Issue.of("signer", "publication.lastReviewIsTheApprovers"));
        }
        if (demands.proofreading() && !opinion.proofread()) {
            issues.add(Issue.of("proofread", "publication.proofreadingMissing"));
        }
        var secrecy = secrecyIssue(opinion.secrecy());
        if (secrecy != null) {
            issues.add(Issue.of("secrecy", secrecy));
        }
        return issues;
    }

    private @Nullable String secrecyIssue(@Nullable Secrecy judgement) {
        if (judgement == null) {
            return needsSecrecyNow() ? "publication.secrecyMissing" : null;
        }
        return judgement.result() == SecrecyResult.OPEN ? null : "publication.secrecySaysNo";
    }
}
