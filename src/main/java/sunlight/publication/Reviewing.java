package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UseCase;

/**
 * Reviews 审核: other people than the author say yes, or no with a reason, to the version that they have read. A text that
 * was returned and submitted again since is another version.
 */
@UseCase
public class Reviewing {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Acting acting;

    /** What waits for a review or for publication. */
    @Requires(Permission.READ_OWN)
    public List<DraftLine> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED)).stream()
                .map(DraftLine::of)
                .toList();
    }

    /** A review before the last one. */
    @Requires(Permission.REVIEW)
    public void review(UUID id, long version) {
        pass(id, version, false);
    }

    /** The last review; it approves. */
    @Requires(Permission.APPROVE)
    public void approve(UUID id, long version) {
        pass(id, version, true);
    }

    @Requires(Permission.APPROVE)
    public void sendBack(UUID id, long version, String reason) {
        returnWith(id, version, reason);
    }

    /** A reviewer's return; an approver has {@link #sendBack}. */
    @Requires(Permission.REVIEW)
    public void reviewerSendsBack(UUID id, long version, String reason) {
        returnWith(id, version, reason);
    }

    private void pass(UUID id, long version, boolean mayApprove) {
        var disclosure = disclosures.requireRead(id, version);
        var approvals = disclosures.signatures(id).stream()
                .filter(signature -> signature.isApprovalIn(disclosure.round()))
                .toList();
        if (approvals.stream().anyMatch(signature -> signature.isBy(acting.actor()))) {
            throw RuleBroken.of("signer", "publication.reviewedThisRoundAlready");
        }
        var isLast = approvals.size() + 1 >= disclosure.reviewsNeeded();
        if (isLast && !mayApprove) {
            throw RuleBroken.of("signer", "publication.lastReviewIsTheApprovers");
        }
        disclosure.approve(acting.actor(), drafts.hands(disclosure), approvals.size(), acting.now());
        drafts.sign(disclosure, Step.APPROVE, null);
    }

    private void returnWith(UUID id, long version, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "publication.returnNeedsReason");
        }
        var disclosure = disclosures.requireRead(id, version);
        var hands = drafts.hands(disclosure);
        drafts.sign(disclosure, Step.SEND_BACK, reason.strip());
        disclosure.sendBack(acting.actor(), hands, acting.now());
    }
}
