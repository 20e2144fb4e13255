package sunlight.publication.review;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says beside yes.
 *
 * @param proofread whether the words were proofread, too
 * @param secrecy the secrecy review, where this reviewer did it
 */
public record Opinion(boolean proofread, @Nullable Secrecy secrecy) {

    /** Yes, and nothing more. */
    public static final Opinion PLAIN = new Opinion(false, null);
}
