package sunlight.links;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link that leads nowhere.
 *
 * @param title of the disclosure in which it stands
 * @param detail a status, or a word for what stood in the way
 */
public record DeadLink(
        UUID disclosure,
        String title,
        String address,
        Outcome outcome,
        String detail,
        LocalDate since,
        LocalDate checked) {}
