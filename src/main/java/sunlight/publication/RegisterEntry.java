package sunlight.publication;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/**
 * A line of the register of what is published: index number, name, beginning of the text and formation date.
 *
 * @param beginning plain text
 */
public record RegisterEntry(
        UUID disclosure, ItemCode item, String indexNumber, String title, String beginning, LocalDate formedOn) {}
