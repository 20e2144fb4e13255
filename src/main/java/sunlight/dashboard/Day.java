package sunlight.dashboard;

import java.time.LocalDate;

/** How all schools together stood on a day, by what is known now. */
public record Day(LocalDate on, Tally tally) {}
