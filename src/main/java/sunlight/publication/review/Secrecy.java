package sunlight.publication.review;

import sunlight.problem.RuleBroken;

/**
 * A judgement on whether something may be public at all: art. 17 of the Regulation on Open Government Information asks
 * for it before publication.
 *
 * @param ground on what it rests, in the reviewer's words
 */
public record Secrecy(SecrecyResult result, String ground) {

    private static final int LONGEST = 1000;

    public Secrecy {
        ground = ground.strip();
        if (ground.isEmpty() || ground.length() > LONGEST) {
            throw RuleBroken.of("secrecy", "secrecy.groundMissing");
        }
    }
}
