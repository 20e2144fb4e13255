package sunlight.workdays;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.language.Text;

/** A term that the bureau keeps, first and last day included. */
public record KeptTerm(UUID id, Text name, LocalDate startsOn, LocalDate endsOn) {}
