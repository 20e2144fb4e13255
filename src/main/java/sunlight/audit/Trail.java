package sunlight.audit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** An administrator reads who did what in the own tenant, the latest first. */
@UseCase
public class Trail {

    /** So many at a time. */
    public static final int PART = 50;

    private static final String WHO = "coalesce(nullif(a.actor_name, ''), (select m.display_name from membership m"
            + " where m.tenant_id = own_tenant() and m.subject = a.actor limit 1), '')";
    private static final String FROM = """
             from audit_entry a where a.tenant_id = own_tenant() and (?1 = '' or a.actor = ?1)
               and (?2 = '' or a.subject_kind = ?2) and a.happened_at >= ?3 and a.happened_at < ?4""";
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-01-01T00:00:00Z");

    @Inject
    Rows rows;

    /** Somebody of whom the trail tells. */
    public record Who(String subject, String name) {}

    /** What can be asked for. */
    public record Choices(List<Who> people, List<String> kinds) {}

    /**
     * A part of the entries.
     *
     * @param all how many there are
     */
    public record Part(List<TrailEntry> entries, long all) {}

    @Requires(Permission.MANAGE_PEOPLE)
    public Choices choices() {
        var people = rows
                .of("select a.actor, max(" + WHO + ") from audit_entry a where a.tenant_id = own_tenant()"
                        + " group by a.actor order by 2, 1")
                .stream()
                .map(row -> new Who((String) row[0], (String) row[1]))
                .toList();
        return new Choices(
                people,
                rows.column("select distinct subject_kind from audit_entry where tenant_id = own_tenant() order by 1"));
    }

    /** @param part the first is 0 */
    @Requires(Permission.MANAGE_PEOPLE)
    public Part read(Asked asked, int part) {
        var found = new ArrayList<Object>(List.of(
                asked.actor(),
                asked.kind(),
                asked.from().map(Time::startOf).orElse(FIRST),
                asked.until().map(Time::endOf).orElse(LAST)));
        long all = rows.<Number>column("select count(*) " + FROM, found.toArray())
                .get(0)
                .longValue();
        found.add(PART);
        found.add(Math.max(0, part) * PART);
        var entries = rows
                .of(
                        "select a.happened_at, " + WHO + ", a.action, a.subject_kind, a.subject_id,"
                                + " a.before_value::text, a.after_value::text " + FROM
                                + " order by a.happened_at desc, a.id desc limit ?5 offset ?6",
                        found.toArray())
                .stream()
                .map(Trail::entry)
                .toList();
        return new Part(entries, all);
    }

    private static TrailEntry entry(Object[] row) {
        return new TrailEntry(
                Rows.moment(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                value(row[5]),
                value(row[6]));
    }

    private static Optional<Message> value(@Nullable Object json) {
        return Optional.ofNullable((String) json).map(MessageJson::read);
    }
}
