package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Text;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;
import sunlight.workdays.MovedDates;

/** Compares the timelines as they were known before a moment with the first ones that were worked out after it. */
@UseCase
public class DueDatesMoved implements MovedDates {

    private static final int SOME = 3;

    /** Of each item that was judged anew the due dates that went, and those that came. */
    private static final String MOVED = """
            with first as (
              select tenant_id, item_code, min(known_from) as at from compliance_interval
               where known_from >= ?1 group by tenant_id, item_code),
            before as (
              select distinct i.tenant_id, i.item_code, i.due_on from compliance_interval i
                join first using (tenant_id, item_code)
               where i.due_on is not null and i.known_from < ?1 and i.known_until = first.at),
            after as (
              select distinct i.tenant_id, i.item_code, i.due_on from compliance_interval i
                join first on first.tenant_id = i.tenant_id and first.item_code = i.item_code and i.known_from = first.at
               where i.due_on is not null)
            select x.item_code, t.name_zh, t.name_en, x.due_on, x.went, cast(t.id as text) from (
              select b.tenant_id, b.item_code, b.due_on, true as went from before b
               where not exists (select 1 from after a where a.tenant_id = b.tenant_id
                                    and a.item_code = b.item_code and a.due_on = b.due_on)
              union all
              select a.tenant_id, a.item_code, a.due_on, false from after a
               where not exists (select 1 from before b where a.tenant_id = b.tenant_id
                                    and a.item_code = b.item_code and a.due_on = b.due_on)) x
              join tenant t on t.id = x.tenant_id
             order by x.item_code, t.path, x.due_on
            """;

    @Inject
    Rows rows;

    /** The due dates of one item at one tenant that went and came, each in their order. */
    private record Cell(String item, Text tenant, List<LocalDate> went, List<LocalDate> came) {}

    @Override
    @OverSubtree
    @Requires(Permission.MANAGE_CALENDAR)
    public List<Moved> since(Instant moment) {
        return read(moment);
    }

    /** Those of the tenant in scope, as far as either day is still to come. */
    @ByWorker
    public List<Moved> here(Instant moment, LocalDate today) {
        return read(moment).stream()
                .filter(moved ->
                        !moved.before().isBefore(today) || !moved.after().isBefore(today))
                .toList();
    }

    private List<Moved> read(Instant moment) {
        var cells = new TreeMap<String, Cell>();
        for (var row : rows.of(MOVED, moment)) {
            var cell = cells.computeIfAbsent(
                    row[0] + " " + row[5],
                    none -> new Cell(
                            (String) row[0],
                            new Text((String) row[1], (String) row[2]),
                            new ArrayList<>(),
                            new ArrayList<>()));
            ((Boolean) row[4] ? cell.went() : cell.came()).add(Rows.day(row[3]));
        }
        var moved = new TreeMap<String, Moved>();
        cells.values().forEach(cell -> count(cell, moved));
        return List.copyOf(moved.values());
    }

    /** What only came is a later period that was not counted before; it did not move. */
    private static void count(Cell cell, Map<String, Moved> moved) {
        for (int i = 0; i < Math.min(cell.went().size(), cell.came().size()); i++) {
            var one = new Moved(cell.item(), cell.went().get(i), cell.came().get(i), 1, List.of(cell.tenant()));
            moved.merge(one.item() + one.before() + one.after(), one, DueDatesMoved::together);
        }
    }

    private static Moved together(Moved all, Moved next) {
        var some = new ArrayList<>(all.some());
        if (some.size() < SOME) {
            some.addAll(next.some());
        }
        return new Moved(all.item(), all.before(), all.after(), all.tenants() + next.tenants(), some);
    }
}
