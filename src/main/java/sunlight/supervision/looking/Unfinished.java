package sunlight.supervision.looking;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.publication.Stage;

/** Something that a school is still working on: that it is there, and not yet what it says. */
public record Unfinished(UUID id, Stage stage, LocalDate changedOn) {}
