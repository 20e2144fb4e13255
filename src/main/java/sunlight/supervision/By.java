package sunlight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Time;

/** Who takes a step, for whom, and when. */
record By(UUID tenant, Actor actor, Instant at) {

    LocalDate day() {
        return LocalDate.ofInstant(at, Time.ZONE);
    }
}
