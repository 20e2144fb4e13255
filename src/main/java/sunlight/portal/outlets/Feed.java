package sunlight.portal.outlets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A news feed 订阅源, before it is written as Atom or RSS. Every address in it is complete: it is read far from here. */
public record Feed(Head head, List<Entry> entries) {

    private static final int LONGEST_SUMMARY = 200;

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * What the feed is.
     *
     * @param self address of the feed
     * @param page address of the page that it follows
     */
    public record Head(String id, String title, String self, String page) {}

    /**
     * A piece of news.
     *
     * @param id the same for ever, so that a new edition takes the place of the one before
     * @param category code of the catalogue item
     */
    public record Entry(
            String id,
            String title,
            String author,
            String address,
            Instant at,
            String summary,
            @Nullable String category) {}

    /** A feed without news is as old as it can be. */
    Instant updated() {
        return entries.stream().map(Entry::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** The beginning of a text, cut between characters. */
    public static String shortened(String text) {
        var points = text.codePointCount(0, text.length());
        return points <= LONGEST_SUMMARY ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY)) + "…";
    }
}
