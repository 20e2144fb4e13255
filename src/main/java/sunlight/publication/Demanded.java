package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import sunlight.publication.review.ReviewDemands;

/** What the round that runs demands, kept beside the disclosure. Replaced as a whole, never changed. */
@Embeddable
class Demanded {

    @Column(name = "reviews_needed")
    private @Nullable Integer reviews;

    @Column(name = "secrecy_needed")
    private boolean secrecy;

    @Column(name = "proofreading_needed")
    private boolean proofreading;

    /** Nothing yet; also for JPA. */
    protected Demanded() {}

    static Demanded of(ReviewDemands demands) {
        var kept = new Demanded();
        kept.reviews = demands.reviews();
        kept.secrecy = demands.secrecy();
        kept.proofreading = demands.proofreading();
        return kept;
    }

    ReviewDemands demands() {
        return new ReviewDemands(reviews == null ? 1 : reviews, secrecy, proofreading);
    }
}
