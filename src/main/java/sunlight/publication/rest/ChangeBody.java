package sunlight.publication.rest;

import sunlight.publication.Change;
import sunlight.publication.ChangeKind;

/** What the next edition changes, and why; readers will see it. */
public record ChangeBody(ChangeKind kind, String note) {

    Change change() {
        return new Change(kind, note);
    }
}
