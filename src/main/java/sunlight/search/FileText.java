package sunlight.search;

import java.util.UUID;

/**
 * The words of a public file beside a text.
 *
 * @param said what its view shows
 */
record FileText(PublishedText beside, UUID file, String name, String said) {

    /** Characters of a file that are looked through; a longer one is a table of figures rather than a text. */
    static final int MOST = 100_000;

    /** The text itself comes along, so that words of both together are found; a file that says nothing is never found. */
    String folded() {
        return said.isEmpty() ? "" : beside.folded() + "\n" + Grams.fold(said);
    }

    String grams() {
        return Grams.ofText(folded());
    }
}
