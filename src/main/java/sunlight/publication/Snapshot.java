package sunlight.publication;

import java.time.LocalDate;

/**
 * Where an article stood before it was taken over.
 *
 * @param address of the web, without tracking
 * @param on the day on which it was published there
 * @param publisher the account or site; may be empty
 */
public record Snapshot(String address, LocalDate on, String publisher) {

    /** As {@link PublicEditions} reads it: no address holds a blank. */
    static Snapshot of(String column) {
        var words = column.split(" ", 3);
        return new Snapshot(words[1], LocalDate.parse(words[0]), words.length < 3 ? "" : words[2]);
    }
}
