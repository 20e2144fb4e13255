package sunlight.workdays;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.catalogue.Anchor;

/** An anchor date that the bureau keeps. */
public record KeptAnchor(UUID id, Anchor anchor, LocalDate fallsOn) {}
