package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** A bureau looks at a whole period at once: how everybody below it stood on each of its days, as it is known now. */
@UseCase
public class LookingOver {

    /** A line for each tenant: with ten thousand of them a row for each interval would take longer than to count them. */
    private static final String STRETCHES = """
            select tenant_id, string_agg(concat_ws(',', item_code, status, case when provisional then 1 else 0 end,
                     greatest(from_on, cast(?1 as date)) - cast(?1 as date),
                     least(coalesce(until_on, cast(?2 as date)), cast(?2 as date)) - cast(?1 as date)), ';')
            from compliance_interval
            where known_until is null and from_on < cast(?2 as date)
              and (until_on is null or until_on > cast(?1 as date))
            group by tenant_id
            """;

    @Inject
    Rows rows;

    /**
     * What is counted of the stretches of each tenant.
     *
     * @param until the last day
     */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public <T> Map<UUID, T> over(LocalDate from, LocalDate until, Function<List<Stretch>, T> counted) {
        var items = new HashMap<String, ItemCode>();
        var all = new HashMap<UUID, T>();
        rows.of(STRETCHES, from, until.plusDays(1))
                .forEach(row -> all.put((UUID) row[0], counted.apply(stretches((String) row[1], items))));
        return all;
    }

    private static List<Stretch> stretches(String packed, Map<String, ItemCode> items) {
        var stretches = new ArrayList<Stretch>();
        for (var line : packed.split(";")) {
            var cells = line.split(",");
            stretches.add(new Stretch(
                    items.computeIfAbsent(cells[0], ItemCode::new),
                    ComplianceStatus.valueOf(cells[1]),
                    cells[2].equals("1"),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4])));
        }
        return stretches;
    }
}
