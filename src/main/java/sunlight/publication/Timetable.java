package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;

/** When something is to be published and who signed that; or why it was not published when its time had come. */
@Embeddable
class Timetable {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Column(name = "scheduled_for")
    private @Nullable Instant at;

    private @Nullable String scheduler;

    @Column(name = "scheduler_name")
    private @Nullable String schedulerName;

    @Column(name = "schedule_failure")
    private @Nullable String failure;

    protected Timetable() {} // JPA

    private Timetable(@Nullable Instant at, @Nullable Actor scheduler, @Nullable String failure) {
        this.at = at;
        this.scheduler = scheduler == null ? null : scheduler.subject();
        this.schedulerName = scheduler == null ? null : scheduler.name();
        this.failure = failure;
    }

    static Timetable of(Instant at, Actor scheduler, Instant now) {
        if (!at.isAfter(now)) {
            throw RuleBroken.of("at", "publication.scheduleInPast");
        }
        if (at.isAfter(now.plus(LONGEST))) {
            throw RuleBroken.of("at", "publication.scheduleTooFar");
        }
        return new Timetable(at, scheduler, null);
    }

    static Timetable failed(String why) {
        return new Timetable(null, null, why);
    }

    boolean isDue(Instant now) {
        return at != null && !at.isAfter(now);
    }

    @Nullable
    Instant at() {
        return at;
    }

    @Nullable
    String failure() {
        return failure;
    }

    Actor scheduler() {
        return new Actor(Objects.requireNonNull(scheduler), Objects.requireNonNull(schedulerName));
    }
}
