package sunlight.publication;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.Gate;
import sunlight.publication.review.Opinion;
import sunlight.tenancy.UseCase;

/**
 * The head's signature 签发 on what needs no second thought: the privacy gate found nothing, and only the last review is
 * missing, or not even that. One signature approves and publishes. Everything else is read and signed one by one.
 */
@UseCase
public class Signing {

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
    Acting acting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    /** What waits for this person's signature, and what of it can be signed together. */
    @Requires(Permission.APPROVE)
    public List<Signable> waiting() {
        return disclosures.in(EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED)).stream()
                .map(disclosure -> new Signable(
                        DraftLine.of(disclosure),
                        Drafts.comingChange(disclosure).orElse(null),
                        against(disclosure)))
                .toList();
    }

    /**
     * Approves, if that is still to be done, and publishes, in one transaction. The signer says that the words were read.
     *
     * @param version the version that was shown
     */
    @Requires(Permission.APPROVE)
    public void sign(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        var against = against(disclosure);
        if (!against.isEmpty()) {
            throw new RuleBroken(against);
        }
        if (disclosure.stage() == Stage.IN_REVIEW) {
            reviewing.approve(id, version, new Opinion(true, null));
        }
        disclosures.flush();
        publishing.publish(id, disclosure.version());
    }

    private List<Issue> against(Disclosure disclosure) {
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
                issues.addAll(round.against(true, new Opinion(true, null)));
            }
        }
        if (!gate.check(checked.subject(disclosure)).isClean()) {
            issues.add(Issue.of("privacy", "signing.gateFound"));
        }
        return issues;
    }
}
