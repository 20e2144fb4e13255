package sunlight.publication;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.Gate;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyResult;
import sunlight.tenancy.UseCase;

/**
 * The head's signature 签发 on what needs no second thought: the privacy gate found nothing but hints on words, and only
 * the last review is missing, or not even that. One signature approves and publishes. Everything else is read and signed one
 * by one.
 */
@UseCase
public class Signing {

    private static final Secrecy ANY = new Secrecy(SecrecyResult.OPEN, "-");

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Completeness completeness;

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    @Inject
    Voices voices;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    /** What waits for this person's signature, and what of it can be signed together. */
    @Requires(Permission.APPROVE)
    public List<Signable> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED)).stream()
                .map(this::signable)
                .toList();
    }

    private Signable signable(Disclosure disclosure) {
        var check = gate.check(checked.subject(disclosure));
        return new Signable(
                DraftLine.of(disclosure),
                Drafts.comingChange(disclosure).orElse(null),
                check.hints(),
                disclosure.stage() == Stage.IN_REVIEW && rounds.of(disclosure).needsSecrecyNow(),
                against(disclosure, check));
    }

    /**
     * Approves, if that is still to be done, and publishes, in one transaction. The signer says that the words were read.
     *
     * @param version the version that was shown
     * @param judgement that it may be public, recorded where a review of this text demands it from who signs
     */
    @Requires(Permission.APPROVE)
    public void sign(UUID id, long version, @Nullable Secrecy judgement) {
        var disclosure = disclosures.requireRead(id, version);
        RuleBroken.requireNone(against(disclosure, gate.check(checked.subject(disclosure))));
        if (disclosure.stage() == Stage.IN_REVIEW) {
            var asked = rounds.of(disclosure).needsSecrecyNow();
            reviewing.approve(id, version, new Opinion(true, asked ? judgement : null));
        }
        disclosures.flush();
        publishing.publish(id, disclosure.version());
    }

    private List<Issue> against(Disclosure disclosure, Check check) {
        var issues = new ArrayList<Issue>();
        if (disclosure.isOfTheirHands(voices.on(disclosure, Permission.APPROVE), drafts.hands(disclosure))) {
            issues.add(Issue.of("signer", "publication.authorMayNotApprove"));
        }
        issues.addAll(completeness.against(disclosure));
        if (disclosure.stage() == Stage.IN_REVIEW) {
            var round = rounds.of(disclosure);
            if (!round.isLast()) {
                issues.add(Issue.of(
                        "reviews", "signing.moreReviews", round.demands().reviews() - round.passed() - 1));
            } else {
                // The judgement on secrecy is asked for when it is signed.
                issues.addAll(round.against(true, new Opinion(true, round.needsSecrecyNow() ? ANY : null)));
            }
        }
        if (!check.isClean()) {
            issues.add(Issue.of("privacy", "signing.gateFound"));
        }
        return issues;
    }
}
