package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.ReviewDemands;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.ReviewRuleRows;
import sunlight.publication.review.SecrecyReviews;

/** How far the rounds of review have come. */
@ApplicationScoped
class Rounds {

    @Inject
    Disclosures disclosures;

    @Inject
    Catalogues catalogues;

    @Inject
    ReviewRuleRows rules;

    @Inject
    SecrecyReviews secrecy;

    @Inject
    Drafts drafts;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    /** What a round that begins now demands. */
    ReviewDemands demandsOf(Disclosure disclosure) {
        var all = rules.of(acting.tenant());
        return catalogues
                .inForce(acting.tenant(), acting.today())
                .flatMap(catalogue -> catalogue.item(disclosure.item()))
                .map(all::of)
                .orElseGet(all::ofAnything);
    }

    ReviewRound of(Disclosure disclosure) {
        var approvals = disclosures.signatures(disclosure.id()).stream()
                .filter(signature -> signature.isApprovalIn(disclosure.round()))
                .toList();
        var voice = voice(disclosure, approvals.size());
        return new ReviewRound(
                approvals.size(),
                disclosure.demands(),
                disclosure.demands().secrecy() && secrecy.isOpen(disclosure.id(), disclosure.round()),
                approvals.stream().anyMatch(signature -> signature.involves(voice))
                        || standsInForAWriter(voice, disclosure));
    }

    /** Nobody passes in the place of somebody who wrote it. */
    private boolean standsInForAWriter(Voice voice, Disclosure disclosure) {
        return voice.principal() != null && disclosure.isOfTheirHands(voice, drafts.hands(disclosure));
    }

    /** Whether somebody from elsewhere passed it in this round, whom the bureau entrusted. */
    boolean hasEntrustedReview(Disclosure disclosure) {
        return disclosures.signatures(disclosure.id()).stream()
                .filter(signature -> signature.isApprovalIn(disclosure.round()))
                .anyMatch(Signature::isEntrusted);
    }

    /** With which voice the acting person passes the next review. */
    Voice voice(Disclosure disclosure) {
        return voice(disclosure, of(disclosure).passed());
    }

    /** Only the last review is the approver's; whoever reviews by an own role stands in for nobody before. */
    private Voice voice(Disclosure disclosure, int passed) {
        return passed + 1 >= disclosure.demands().reviews()
                ? voices.on(disclosure, Permission.APPROVE)
                : voices.on(disclosure, Permission.REVIEW, Permission.APPROVE);
    }

    /** Asked again before publication: nothing goes out without it. */
    void requireSecrecyPassed(Disclosure disclosure) {
        if (disclosure.demands().secrecy() && !secrecy.isOpen(disclosure.id(), disclosure.round())) {
            throw RuleBroken.of("secrecy", "publication.secrecyMissing");
        }
    }
}
