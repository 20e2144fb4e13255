package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** The current edition of a disclosure, as a list shows it. */
public record PublishedSummary(
        UUID tenant, UUID disclosure, ItemCode item, int number, String title, Instant publishedAt) {

    public Place place() {
        return new Place(publishedAt, disclosure);
    }

    /** Where an entry stands in a list of the newest. */
    public record Place(Instant publishedAt, UUID disclosure) {

        static final Place BEGINNING = new Place(
                Instant.parse("9999-01-01T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

        /** Reads what {@link #toString} wrote. */
        public static Place of(String text) {
            var parts = text.split(" ", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a place: " + text);
            }
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return publishedAt + " " + disclosure;
        }
    }
}
