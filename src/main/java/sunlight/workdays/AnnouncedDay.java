package sunlight.workdays;

import java.time.LocalDate;

/**
 * A day of a notice on holidays.
 *
 * @param works a make-up day on a weekend; else a day off
 * @param name of the holiday
 */
public record AnnouncedDay(LocalDate day, boolean works, String name) {}
