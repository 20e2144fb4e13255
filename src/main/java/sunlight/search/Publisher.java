package sunlight.search;

import java.util.UUID;

/**
 * A tenant whose name holds words of a question.
 *
 * @param left the words that its name does not hold
 */
record Publisher(UUID id, Hit.Owner owner, Words left) {

    /** Whether the question names it and nothing else. */
    boolean isAllThatIsAsked() {
        return left.isEmpty();
    }
}
