package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.Gate;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.SecrecyLine;
import sunlight.publication.review.SecrecyReviews;
import sunlight.tenancy.UseCase;

/**
 * Entrusted review 委托审核: somebody from elsewhere reviews for a school with too few people, in the scope of the school.
 * What is not handed in for review does not exist here.
 */
@UseCase
public class EntrustedReviewing {

    private static final Set<Stage> HANDED_IN = EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED);

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Opinions opinions;

    @Inject
    Comments comments;

    @Inject
    Releasing releasing;

    @Inject
    Voices voices;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    SecrecyReviews secrecy;

    @Inject
    AttachedFiles files;

    /** A text with everything that a judgement on it needs. */
    public record Reading(Draft draft, ReviewRound round, List<SecrecyLine> secrecy, Check check) {}

    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<DraftLine> waiting() {
        return disclosures.in(HANDED_IN).stream().map(DraftLine::of).toList();
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public Reading open(UUID id) {
        var disclosure = handedIn(id);
        return new Reading(
                drafts.draft(disclosure),
                rounds.of(disclosure),
                secrecy.of(id),
                gate.check(checked.subject(disclosure)));
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public void pass(UUID id, long version, Opinion opinion) {
        handedIn(id);
        opinions.pass(id, version, false, opinion);
    }

    /** Also the last review. */
    @Requires(Permission.SIGN_ENTRUSTED)
    public void approve(UUID id, long version, Opinion opinion) {
        handedIn(id);
        opinions.pass(id, version, true, opinion);
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public void sendBack(UUID id, long version, String reason, boolean secret) {
        handedIn(id);
        opinions.giveBack(id, version, reason, secret);
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<ReviewComment> comments(UUID id) {
        handedIn(id);
        return comments.of(id);
    }

    /** The paragraphs of the text, in the order in which they are counted. */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<String> paragraphs(UUID id) {
        return Comments.paragraphs(handedIn(id));
    }

    /** @param paragraph counted from 1; 0 for the whole */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public void comment(UUID id, long version, int paragraph, String words) {
        handedIn(id);
        comments.add(id, version, paragraph, words);
    }

    /** @return the number of the new edition */
    @Requires(Permission.SIGN_ENTRUSTED)
    public int publish(UUID id, long version) {
        handedIn(id);
        var disclosure = disclosures.requireRead(id, version);
        return releasing.release(disclosure, voices.on(disclosure, Permission.APPROVE), null);
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public Download file(UUID attachment) {
        requireHandedIn(attachment);
        return files.download(attachment);
    }

    /** @param leaf from 1 */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public ReadingFiles.Page page(UUID attachment, int leaf) {
        requireHandedIn(attachment);
        return files.page(attachment, leaf);
    }

    /** A picture in the view of a file. */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public Download picture(UUID attachment, UUID picture) {
        requireHandedIn(attachment);
        return files.picture(attachment, picture);
    }

    /** A file that was taken off the text was not handed in with it. */
    private void requireHandedIn(UUID attachment) {
        var text = handedIn(disclosures.requireAttachment(attachment).disclosureId());
        if (disclosures.attachmentsInUse(text).stream()
                .noneMatch(each -> each.id().equals(attachment))) {
            throw new NotFound();
        }
    }

    private Disclosure handedIn(UUID id) {
        var disclosure = disclosures.require(id);
        if (!HANDED_IN.contains(disclosure.stage())) {
            throw new NotFound();
        }
        return disclosure;
    }
}
