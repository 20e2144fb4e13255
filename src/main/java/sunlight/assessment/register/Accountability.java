package sunlight.assessment.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** The bureau's record of what followed for whom. Only the bureau reads it; only added to. */
@UseCase
public class Accountability {

    private static final int LONGEST = 1000;
    private static final int LONGEST_WHAT = 500;

    @Inject
    Rows rows;

    @Inject
    Here here;

    @Inject
    Event<Deed> deeds;

    /** What is to be written down. */
    public record Entry(UUID school, LocalDate happenedOn, String what, String ground, String followed) {}

    /** The newest first. */
    @Requires(Permission.ASSESS)
    public List<Consequence> all() {
        return rows.of("""
                        select id, school_id, happened_on, what, ground, followed, registrar, registered_at from accountability
                        where tenant_id = own_tenant() order by happened_on desc, id desc
                        """).stream()
                .map(row -> new Consequence(
                        (UUID) row[0],
                        (UUID) row[1],
                        Rows.day(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        Rows.moment(row[7])))
                .toList();
    }

    @Requires(Permission.ASSESS)
    public void register(Entry entry) {
        if (entry.happenedOn().isAfter(here.today())) {
            throw RuleBroken.of("happenedOn", "register.inFuture");
        }
        var id = Ids.next();
        rows.change(
                """
                insert into accountability (id, school_id, happened_on, what, ground, followed, registrar, registered_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """,
                id,
                here.below(entry.school()).id(),
                entry.happenedOn(),
                RequiredText.of("what", "register.missing", entry.what(), LONGEST_WHAT),
                RequiredText.of("ground", "register.missing", entry.ground(), LONGEST),
                RequiredText.of("followed", "register.missing", entry.followed(), LONGEST),
                Here.actor().name(),
                here.moment());
        deeds.fire(new Deed("accountability.registered", "accountability", id.toString()));
    }
}
