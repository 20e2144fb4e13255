package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** What presses, for whoever reminds of it: what is late today, and what falls due within some days. */
@UseCase
public class Pressing {

    private static final String COLUMNS =
            "select tenant_id, item_code, status, coalesce(stands_since, from_on), due_on from compliance_interval c";

    private static final String IS_LATE = "status in ('OVERDUE', 'STALE', 'INCOMPLETE', 'EXPIRED_NOTICE_UP')";

    private static final String IS_SOON = "status = 'DUE_SOON' and due_on between ?1 and ?2";

    private static final String KNOWN = COLUMNS + " where known_until is null and (until_on is null or until_on > ?1)";

    private static final String SOON = KNOWN + " and " + IS_SOON;

    private static final String OWN =
            KNOWN + " and (%s and from_on <= ?1 or %s) and tenant_id = own_tenant()".formatted(IS_LATE, IS_SOON);

    /** Late on a day, and not by what was known at an earlier moment of its own day (the second and the third value). */
    static final String NEWLY_LATE = KNOWN + " and " + """
            %1$s and from_on <= ?1 and not exists (select 1 from compliance_interval b
                    where b.tenant_id = c.tenant_id and b.item_code = c.item_code and b.%1$s
                      and b.from_on <= ?2 and (b.until_on is null or b.until_on > ?2)
                      and b.known_from <= ?3 and (b.known_until is null or b.known_until > ?3))""".formatted(IS_LATE);

    @Inject
    Rows rows;

    /** Of the tenant in scope, up to the last of the days. */
    @ByWorker
    public List<PressingLine> own(LocalDate today, LocalDate until) {
        return read(OWN, today, until);
    }

    /** What falls due within some days, of everybody whom the scope shows. */
    @ByWorker
    public List<PressingLine> soonBelow(DueWindow window) {
        return read(SOON, window.from(), window.until());
    }

    /**
     * What is late today of everybody whom the scope shows, and was not as far as one could know at a moment before: its day
     * has passed meanwhile, or one has learned meanwhile that it had.
     */
    @ByWorker
    public List<PressingLine> newlyLate(LocalDate today, Instant before) {
        return read(NEWLY_LATE, today, LocalDate.ofInstant(before, Time.ZONE), before);
    }

    private List<PressingLine> read(String sql, Object... values) {
        return rows.of(sql, values).stream()
                .map(row -> new PressingLine(
                        (UUID) row[0],
                        new ItemCode((String) row[1]),
                        ComplianceStatus.valueOf((String) row[2]),
                        Rows.day(row[3]),
                        Rows.dayOrNull(row[4])))
                .toList();
    }
}
