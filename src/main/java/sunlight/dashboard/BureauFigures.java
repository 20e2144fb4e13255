package sunlight.dashboard;

import java.util.UUID;
import sunlight.language.Text;

/** How a bureau, a department or a subordinate unit stands today with what it owes itself. */
public record BureauFigures(UUID id, String slug, Text name, Tally tally) {}
