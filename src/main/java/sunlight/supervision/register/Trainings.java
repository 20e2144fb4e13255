package sunlight.supervision.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** The register of training. Only added to: a wrong entry is followed by a right one. */
@UseCase
public class Trainings {

    private static final int MOST = 100_000;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** What is to be written down. */
    public record Held(LocalDate on, String topic, String teacher, String audience, int attendance, String materials) {}

    /** The newest first. */
    @Requires(Permission.KEEP_REGISTERS)
    public List<Training> all() {
        return rows.of("""
                        select id, held_on, topic, teacher, audience, attendance, materials, registrar from training
                        where tenant_id = own_tenant() order by held_on desc, id desc
                        """).stream()
                .map(row -> new Training(
                        (UUID) row[0],
                        Rows.day(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Rows.number(row[5]),
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    @Requires(Permission.KEEP_REGISTERS)
    public void register(Held held) {
        var topic = RequiredText.of("topic", "register.missing", held.topic(), 200);
        var teacher = RequiredText.of("teacher", "register.missing", held.teacher(), 100);
        var audience = RequiredText.of("audience", "register.missing", held.audience(), 200);
        if (held.attendance() < 1 || held.attendance() > MOST) {
            throw RuleBroken.of("attendance", "register.attendance");
        }
        if (held.on().isAfter(LocalDate.now(clock))) {
            throw RuleBroken.of("heldOn", "register.inFuture");
        }
        var id = Ids.next();
        rows.change(
                """
                insert into training (id, held_on, topic, teacher, audience, attendance, materials, registrar, registered_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                id,
                held.on(),
                topic,
                teacher,
                audience,
                held.attendance(),
                held.materials().strip(),
                Scope.requireActor().name(),
                clock.instant());
        deeds.fire(new Deed("training.registered", "training", id.toString()));
    }
}
