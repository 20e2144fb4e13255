package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyLine;
import sunlight.publication.review.SecrecyResult;
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
    Acting acting;

    @Inject
    Rounds rounds;

    @Inject
    SecrecyReviews secrecy;

    @Inject
    Voices voices;

    /** What waits for a review or for publication. */
    @Requires(Permission.READ_OWN)
    public List<DraftLine> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED)).stream()
                .map(DraftLine::of)
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
        pass(id, version, false, opinion);
    }

    /** The last review approves; an approver may pass an earlier one, too. */
    @Requires(Permission.APPROVE)
    public void approve(UUID id, long version, Opinion opinion) {
        pass(id, version, true, opinion);
    }

    /** @param secret whether the secrecy review says that it must not be public; the reason is its ground */
    @Requires(Permission.APPROVE)
    public void sendBack(UUID id, long version, String reason, boolean secret) {
        returnWith(id, version, reason, secret);
    }

    /** A reviewer's return; an approver has {@link #sendBack}. */
    @Requires(Permission.REVIEW)
    public void reviewerSendsBack(UUID id, long version, String reason, boolean secret) {
        returnWith(id, version, reason, secret);
    }

    private void pass(UUID id, long version, boolean mayApprove, Opinion opinion) {
        var disclosure = disclosures.requireRead(id, version);
        var round = rounds.of(disclosure);
        var against = round.against(mayApprove, opinion);
        if (!against.isEmpty()) {
            throw new RuleBroken(against);
        }
        var number = disclosure.round();
        var voice = rounds.voice(disclosure);
        disclosure.approve(voice, drafts.hands(disclosure), round.passed(), acting.now());
        drafts.signReview(disclosure, voice, opinion.proofread());
        var judgement = opinion.secrecy();
        if (judgement != null) {
            secrecy.add(id, number, judgement, voice.said(), acting.now());
        }
    }

    private void returnWith(UUID id, long version, String reason, boolean secret) {
        if (reason.isBlank()) {
            throw RuleBroken.of("reason", "publication.returnNeedsReason");
        }
        var disclosure = disclosures.requireRead(id, version);
        var hands = drafts.hands(disclosure);
        var voice = voices.on(disclosure, Permission.REVIEW, Permission.APPROVE);
        if (secret) {
            disclosure.requireSomebodyElse(voice, hands);
            var judgement = new Secrecy(SecrecyResult.NOT_OPEN, reason);
            secrecy.add(id, disclosure.round(), judgement, voice.said(), acting.now());
        }
        drafts.sign(disclosure, Step.SEND_BACK, voice, reason.strip());
        disclosure.sendBack(voice, hands, acting.now());
    }
}
