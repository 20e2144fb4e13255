package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** A person keeps what is asked of the matrix often, under a name; the database shows each person the own ones only. */
@UseCase
public class SavingFilters {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 50;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Requires(Permission.INSPECT)
    public List<SavedFilter> mine() {
        return rows.of("select id, name, query from saved_filter order by name").stream()
                .map(row -> new SavedFilter((UUID) row[0], (String) row[1], MatrixQuery.of((String) row[2])))
                .toList();
    }

    /** Under a name that is there already, the newer takes the place of the older. */
    @Requires(Permission.INSPECT)
    public void save(String name, MatrixQuery query) {
        var said = name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME) {
            throw RuleBroken.of("name", "savedFilter.nameNeeded", LONGEST_NAME);
        }
        if (mine().stream().filter(each -> !each.name().equals(said)).count() >= MOST) {
            throw RuleBroken.of("name", "savedFilter.tooMany", MOST);
        }
        rows.change(
                "insert into saved_filter (id, name, query, saved_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (tenant_id, subject, name) do update set query = excluded.query,"
                        + " saved_at = excluded.saved_at",
                Ids.next(),
                said,
                query.text(),
                clock.instant());
    }

    /** One that is gone already stays gone. */
    @Requires(Permission.INSPECT)
    public void remove(UUID filter) {
        rows.change("delete from saved_filter where id = ?1", filter);
    }
}
