package sunlight.search.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.language.Text;
import sunlight.search.Found;
import sunlight.search.Hit;
import sunlight.search.Passage;

/**
 * What was found.
 *
 * @param total how many, counted up to 200
 * @param more whether there are more than were counted
 */
public record SearchAnswer(int total, boolean more, List<HitLine> hits) {

    /** A disclosure that was found, with its owner's slug and name. */
    public record HitLine(
            UUID id,
            String tenant,
            Text tenantName,
            String item,
            Instant publishedAt,
            List<Part> title,
            List<Part> passage) {}

    /** A piece of text; {@code found} where it is one of the words. */
    public record Part(String text, boolean found) {}

    static SearchAnswer of(Found found) {
        return new SearchAnswer(
                found.total(),
                found.more(),
                found.hits().stream().map(SearchAnswer::line).toList());
    }

    private static HitLine line(Hit hit) {
        return new HitLine(
                hit.disclosure(),
                hit.owner().slug(),
                hit.owner().name(),
                hit.item().value(),
                hit.publishedAt(),
                parts(hit.title()),
                parts(hit.passage()));
    }

    private static List<Part> parts(Passage passage) {
        return passage.parts().stream()
                .map(part -> new Part(part.text(), part.found()))
                .toList();
    }
}
