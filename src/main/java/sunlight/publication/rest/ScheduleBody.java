package sunlight.publication.rest;

import java.time.Instant;

/** When something is to be published. */
public record ScheduleBody(Instant at) {}
