package sunlight.publication;

import sunlight.problem.RuleBroken;

/**
 * What an edition changes in the one before, and why: for readers, who find it in the history of editions.
 *
 * @param kind whether something new is said or a mistake is mended openly
 */
public record Change(ChangeKind kind, String note) {

    private static final int LONGEST = 500;

    public Change {
        note = note.strip();
        if (note.isEmpty() || note.length() > LONGEST) {
            throw RuleBroken.of("change", "publication.changeMissing", LONGEST);
        }
    }
}
