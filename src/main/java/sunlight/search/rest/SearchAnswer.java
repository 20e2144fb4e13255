package sunlight.search.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.search.Found;
import sunlight.search.Hit;
import sunlight.search.Passage;

/**
 * What was found.
 *
 * @param total how many, counted up to 200
 * @param more whether there are more than were counted
 * @param named whom the words name, where they name nobody and nothing else or nothing was found
 */
public record SearchAnswer(int total, boolean more, List<HitLine> hits, List<Named> named) {

    /** A bureau or school whose name, or its initials, holds the words. */
    public record Named(String tenant, Text tenantName) {}

    /**
     * A disclosure that was found, with its owner's slug and name.
     *
     * @param attached the file in which the words stand, where they stand in no other place; the passage is from it
     */
    public record HitLine(
            UUID id,
            String tenant,
            Text tenantName,
            String item,
            Instant publishedAt,
            List<Part> title,
            List<Part> passage,
            @Nullable FileLine attached) {}

    /** A file beside the text. */
    public record FileLine(UUID id, String name) {}

    /** A piece of text; {@code found} where it is one of the words. */
    public record Part(String text, boolean found) {}

    static SearchAnswer of(Found found) {
        return new SearchAnswer(
                found.total(),
                found.more(),
                found.hits().stream().map(SearchAnswer::line).toList(),
                found.named().stream()
                        .map(owner -> new Named(owner.slug(), owner.name()))
                        .toList());
    }

    private static HitLine line(Hit hit) {
        return new HitLine(
                hit.disclosure(),
                hit.owner().slug(),
                hit.owner().name(),
                hit.item().value(),
                hit.publishedAt(),
                parts(hit.title()),
                parts(hit.attached() == null ? hit.passage() : hit.attached().passage()),
                file(hit.attached()));
    }

    private static @Nullable FileLine file(Hit.@Nullable Attached file) {
        return file == null ? null : new FileLine(file.id(), file.name());
    }

    private static List<Part> parts(Passage passage) {
        return passage.parts().stream()
                .map(part -> new Part(part.text(), part.found()))
                .toList();
    }
}
