package sunlight.assessment;

import java.time.Instant;
import sunlight.tenancy.Actor;

/**
 * A step that somebody took. Never changed, only added.
 *
 * @param ordinal place among the steps
 * @param words what was said with it
 */
public record TakenStep(int ordinal, AssessmentStep step, Actor actor, String words, Instant at) {}
