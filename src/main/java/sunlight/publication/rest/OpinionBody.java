package sunlight.publication.rest;

import org.jspecify.annotations.Nullable;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyResult;

/**
 * What a reviewer says beside yes.
 *
 * @param proofread whether the words were proofread, too
 * @param secrecyGround why it may be public, where this reviewer did the secrecy review
 */
public record OpinionBody(boolean proofread, @Nullable String secrecyGround) {

    Opinion opinion() {
        return new Opinion(proofread, secrecyGround == null ? null : new Secrecy(SecrecyResult.OPEN, secrecyGround));
    }
}
