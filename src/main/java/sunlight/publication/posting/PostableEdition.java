package sunlight.publication.posting;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** An edition for parents or staff that may hang on the notice board. */
public record PostableEdition(
        UUID id, UUID disclosure, int number, ItemCode item, String title, String indexNumber, LocalDate publishedOn) {}
