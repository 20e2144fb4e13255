package sunlight.publication.review;

/**
 * What one round of review must bring.
 *
 * @param reviews how many people one after the other, the approver included: 一审, 二审, 三审
 * @param secrecy whether somebody has to judge that it may be public at all (保密审查)
 * @param proofreading whether each of them has to proofread (校对)
 */
public record ReviewDemands(int reviews, boolean secrecy, boolean proofreading) {

    public static final int MOST = 3;

    public ReviewDemands {
        if (reviews < 1 || reviews > MOST) {
            throw new IllegalArgumentException("one to three reviews");
        }
    }

    /** Reviews and nothing else. */
    public static ReviewDemands plain(int reviews) {
        return new ReviewDemands(reviews, false, false);
    }

    /** The same with at least so many reviews. */
    public ReviewDemands atLeast(int least) {
        return reviews >= least ? this : new ReviewDemands(least, secrecy, proofreading);
    }
}
