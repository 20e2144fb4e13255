package sunlight.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

/** What is being worked on, latest first. */
public record DraftList(List<Line> items) {

    /** A disclosure in the list. */
    public record Line(
            UUID id, String item, String title, Stage stage, String author, int editions, Instant changedAt) {}

    static DraftList of(List<DraftLine> lines) {
        return new DraftList(lines.stream()
                .map(line -> new Line(
                        line.id(),
                        line.item().value(),
                        line.title(),
                        line.stage(),
                        line.author(),
                        line.editions(),
                        line.changedAt()))
                .toList());
    }
}
