package sunlight.publication.ui;

import java.util.UUID;
import sunlight.publication.Draft;
import sunlight.publication.DraftLine;

/**
 * What a window has shown of a disclosure, and so what a person may decide on.
 *
 * @param newest shows what it says by now
 */
record Shown(UUID id, long version, String title, Runnable newest) {

    static Shown of(Draft draft, long version, Runnable newest) {
        return new Shown(draft.id(), version, draft.content().title(), newest);
    }

    static Shown of(DraftLine line) {
        return new Shown(line.id(), line.version(), line.title(), () -> PublicationNavigation.toDisclosure(line.id()));
    }
}
