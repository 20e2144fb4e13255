package sunlight.links;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Links of the tenant's published texts that lead nowhere. */
@UseCase
public class DeadLinks {

    /** A server that is away for a night or two is no dead link. */
    private static final int NIGHTS = 3;

    private static final String DEAD = " where l.tenant_id = own_tenant() and l.failing_since is not null"
            + " and (l.outcome in ('GONE', 'CLOSED') or l.failures >= ?1) ";

    @Inject
    Rows rows;

    @Inject
    LinkSettings settings;

    /** Whether anybody looks at all. */
    @Requires(Permission.READ_OWN)
    public boolean isChecked() {
        return settings.isOn();
    }

    /** When the last round was. */
    @Requires(Permission.READ_OWN)
    public Optional<LocalDate> lastRound() {
        return rows
                .column(
                        "select max(on_day) from link_round where tenant_id = own_tenant() having max(on_day) is not null")
                .stream()
                .map(Rows::day)
                .findFirst();
    }

    /** How many there are. */
    @Requires(Permission.READ_OWN)
    public int count() {
        return rows.<Number>column("select count(*) from link_check l" + DEAD, NIGHTS)
                .get(0)
                .intValue();
    }

    /** The longest dead first. */
    @Requires(Permission.READ_OWN)
    public List<DeadLink> all() {
        return rows.of("""
                        select l.disclosure_id, d.title, l.address, l.outcome, l.detail, l.failing_since, l.checked_at
                        from link_check l join disclosure d on d.tenant_id = l.tenant_id and d.id = l.disclosure_id
                        """ + DEAD + """
                        order by l.failing_since, d.title, l.address
                        """, NIGHTS).stream()
                .map(row -> new DeadLink(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        Outcome.valueOf((String) row[3]),
                        (String) row[4],
                        Rows.dayOf(row[5]),
                        Rows.dayOf(row[6])))
                .toList();
    }
}
