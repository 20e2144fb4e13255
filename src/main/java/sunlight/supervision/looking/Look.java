package sunlight.supervision.looking;

import java.time.Instant;
import sunlight.language.Text;

/**
 * That somebody of a bureau looked 查看记录.
 *
 * @param what item and title as they were seen
 */
public record Look(Instant at, Text bureau, String looker, String what) {}
