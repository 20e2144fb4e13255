package sunlight.supervision;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** Whom notices had to be escalated against. */
@UseCase
public class Escalations {

    @Inject
    Rows rows;

    /** Those below with a notice that was escalated between two days, both included; by whichever bureau. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Set<UUID> between(LocalDate from, LocalDate until) {
        return rows
                .<UUID>column(
                        "select distinct addressee_id from rectification_step"
                                + " where step = ?1 and taken_at >= ?2 and taken_at < ?3",
                        NoticeStep.ESCALATE.name(),
                        Time.startOf(from),
                        Time.endOf(until))
                .stream()
                .collect(toSet());
    }
}
