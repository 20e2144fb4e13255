package sunlight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Time;

/** Who takes a step, for whom, and when. */
record By(UUID tenant, Actor actor, Instant at) {

    static By of(Here here) {
        return new By(Here.tenant().id(), Here.actor(), here.moment());
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, Time.ZONE);
    }
}
