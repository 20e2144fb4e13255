package sunlight.publication;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /**
     * A text with everything that a judgement on it needs.
     *
     * @param difference what a revision changes; none where nothing is public to compare it with
     */
    public record Reading(
            Draft draft,
            ReviewRound round,
            List<SecrecyLine> secrecy,
            Check check,
            Optional<EditionDifference> difference) {}

    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<DraftLine> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED)).stream()
                .map(DraftLine::of)
                .toList();
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public Reading open(UUID id) {
        var disclosure = disclosures.requireHandedIn(id);
        return new Reading(
                drafts.draft(disclosure),
                rounds.of(disclosure),
                secrecy.of(id),
                gate.check(checked.subject(disclosure)),
                drafts.difference(disclosure));
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public void pass(UUID id, long version, Opinion opinion) {
        disclosures.requireHandedIn(id);
        opinions.pass(id, version, false, opinion);
    }

    /** Also the last review. */
    @Requires(Permission.SIGN_ENTRUSTED)
    public void approve(UUID id, long version, Opinion opinion) {
        disclosures.requireHandedIn(id);
        opinions.pass(id, version, true, opinion);
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public void sendBack(UUID id, long version, String reason, boolean secret) {
        disclosures.requireHandedIn(id);
        opinions.giveBack(id, version, reason, secret);
    }

    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<ReviewComment> comments(UUID id) {
        disclosures.requireHandedIn(id);
        return comments.of(id);
    }

    /** The paragraphs of the text, in the order in which they are counted. */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public List<String> paragraphs(UUID id) {
        return Comments.paragraphs(disclosures.requireHandedIn(id));
    }

    /** @param paragraph counted from 1; 0 for the whole */
    @Requires(Permission.REVIEW_ENTRUSTED)
    public void comment(UUID id, long version, int paragraph, String words) {
        disclosures.requireHandedIn(id);
        comments.add(id, version, paragraph, words);
    }

    /** @return the number of the new edition */
    @Requires(Permission.SIGN_ENTRUSTED)
    public int publish(UUID id, long version) {
        disclosures.requireHandedIn(id);
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
        var text = disclosures.requireHandedIn(
                disclosures.requireAttachment(attachment).disclosureId());
        if (disclosures.attachmentsInUse(text).stream()
                .noneMatch(each -> each.id().equals(attachment))) {
            throw new NotFound();
        }
    }
}
