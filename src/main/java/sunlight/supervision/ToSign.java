package sunlight.supervision;

import java.util.List;
import java.util.UUID;

/**
 * A letter that waits for a leader's signature.
 *
 * @param ownHand whether who asks had a hand in it, and leaves it to another
 */
public record ToSign(UUID id, long version, UUID addressee, NoticeText text, List<Finding> findings, boolean ownHand) {

    public ToSign {
        findings = List.copyOf(findings);
    }
}
