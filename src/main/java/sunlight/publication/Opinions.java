package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyResult;
import sunlight.publication.review.SecrecyReviews;

/** What it takes to say yes or no to a text, for reviewers of the tenant and for those whom a bureau entrusted alike. */
@ApplicationScoped
class Opinions {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Voices voices;

    @Inject
    SecrecyReviews secrecy;

    @Inject
    Acting acting;

    /** One review passed, by whoever has been let in. */
    void pass(UUID id, long version, boolean mayApprove, Opinion opinion) {
        var disclosure = disclosures.requireRead(id, version);
        var round = rounds.of(disclosure);
        RuleBroken.requireNone(round.against(mayApprove, opinion));
        var number = disclosure.round();
        var voice = rounds.voice(disclosure);
        disclosure.approve(voice, drafts.hands(disclosure), round.passed(), acting.now());
        drafts.signReview(disclosure, voice, opinion.proofread());
        var judgement = opinion.secrecy();
        if (judgement != null) {
            secrecy.add(id, number, judgement, voice.said(), acting.now());
        }
    }

    void giveBack(UUID id, long version, String reason, boolean secret) {
        var why = RequiredText.reason("publication.returnNeedsReason", reason);
        var disclosure = disclosures.requireRead(id, version);
        var hands = drafts.hands(disclosure);
        var voice = voices.on(disclosure, Permission.REVIEW, Permission.APPROVE);
        if (secret) {
            disclosure.requireSomebodyElse(voice, hands);
            var judgement = new Secrecy(SecrecyResult.NOT_OPEN, why);
            secrecy.add(id, disclosure.round(), judgement, voice.said(), acting.now());
        }
        drafts.sign(disclosure, Step.SEND_BACK, voice, why);
        disclosure.sendBack(voice, hands, acting.now());
    }
}
