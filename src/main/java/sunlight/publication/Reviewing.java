package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.SecrecyLine;
import sunlight.publication.review.SecrecyReviews;
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
    Rounds rounds;

    @Inject
    SecrecyReviews secrecy;

    @Inject
    Opinions opinions;

    /**
     * What waits, as one person meets it.
     *
     * @param mine whether that person had a hand in the text
     */
    public record Waiting(DraftLine line, boolean mine, ReviewRound round) {}

    /** What waits for a review or for publication. */
    @Requires(Permission.READ_OWN)
    public List<Waiting> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED)).stream()
                .map(disclosure ->
                        new Waiting(DraftLine.of(disclosure), drafts.isMine(disclosure), rounds.of(disclosure)))
                .toList();
    }

    /** How far the round has come, and what the next review must bring. */
    @Requires(Permission.READ_OWN)
    public ReviewRound round(UUID id) {
        return rounds.of(disclosures.require(id));
    }

    @Requires(Permission.READ_OWN)
    public List<SecrecyLine> secrecy(UUID id) {
        return secrecy.of(id);
    }

    /** A review before the last one. */
    @Requires(Permission.REVIEW)
    public void review(UUID id, long version, Opinion opinion) {
        opinions.pass(id, version, false, opinion);
    }

    /** The last review approves; an approver may pass an earlier one, too. */
    @Requires(Permission.APPROVE)
    public void approve(UUID id, long version, Opinion opinion) {
        opinions.pass(id, version, true, opinion);
    }

    /** @param secret whether the secrecy review says that it must not be public; the reason is its ground */
    @Requires(Permission.APPROVE)
    public void sendBack(UUID id, long version, String reason, boolean secret) {
        opinions.giveBack(id, version, reason, secret);
    }

    /** A reviewer's return; an approver has {@link #sendBack}. */
    @Requires(Permission.REVIEW)
    public void reviewerSendsBack(UUID id, long version, String reason, boolean secret) {
        opinions.giveBack(id, version, reason, secret);
    }
}
